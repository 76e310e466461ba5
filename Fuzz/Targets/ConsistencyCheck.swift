internal import WeirManagement

/// What is true of the definitions of an account after every request.
enum ConsistencyCheck {
    /// Whether two values have the same definitions.
    static func areSame(_ left: Definitions, _ right: Definitions) -> Bool {
        left.dataTagCategories == right.dataTagCategories && left.sensitivityGroups == right.sensitivityGroups
            && left.dataClasses == right.dataClasses && left.datasets == right.datasets
            && left.documentFingerprints == right.documentFingerprints && left.entries == right.entries
            && left.customProfiles == right.customProfiles && left.settings == right.settings
            && left.predefinedProfileConfigs == right.predefinedProfileConfigs
            && left.predefinedEntryConfigs == right.predefinedEntryConfigs
            && left.integrationProfiles == right.integrationProfiles
            && left.integrationEntries == right.integrationEntries
            && left.emailAccountMapping == right.emailAccountMapping && left.emailRules == right.emailRules
    }

    /// The first thing that is not as it should be.
    static func problem(of definitions: Definitions, _ catalog: CatalogIndex) -> String? {
        profiles(definitions, catalog) ?? classes(definitions, catalog) ?? names(definitions)
            ?? labels(definitions) ?? rules(definitions, catalog)
    }

    private static func profiles(_ definitions: Definitions, _ catalog: CatalogIndex) -> String? {
        let listing = EntryListing(definitions, catalog)
        var owned: Set<ObjectID> = []
        for profile in definitions.customProfiles.unordered {
            for id in profile.entries {
                guard definitions.entries[id] != nil else { return "what a profile owns is there" }
                guard owned.insert(id).inserted else { return "an entry has one owner" }
            }
            for share in profile.shares where listing.entry(share.entry) == nil {
                return "what a profile shares is there"
            }
            guard Set(profile.shares.map(\.entry)).count == profile.shares.count else {
                return "an entry is shared once"
            }
            for id in profile.dataClasses where definitions.dataClasses[id] == nil {
                return "the data classes of a profile are there"
            }
            if let broken = labels(profile.dataTags, profile.sensitivityLevels, definitions) { return broken }
        }
        return nil
    }

    private static func classes(_ definitions: Definitions, _ catalog: CatalogIndex) -> String? {
        let listing = EntryListing(definitions, catalog)
        for dataClass in definitions.dataClasses.unordered {
            for reference in dataClass.expression.references {
                switch reference.kind {
                case .entry where listing.entry(reference.id) == nil: return "the entries of an expression are there"
                case .dataClass where definitions.dataClasses[reference.id] == nil:
                    return "the data classes of an expression are there"
                case .entry, .dataClass: break
                }
            }
            if let broken = labels(dataClass.tags, dataClass.levels, definitions) { return broken }
        }
        return nil
    }

    private static func labels(
        _ tags: [ObjectID],
        _ levels: [SensitivityLevelReference],
        _ definitions: Definitions
    ) -> String? {
        let known = Set(definitions.dataTagCategories.unordered.flatMap { $0.tags.map(\.id) })
        guard tags.allSatisfy(known.contains) else { return "data tags that are named are there" }
        for level in levels {
            guard let group = definitions.sensitivityGroups[level.group],
                group.labels.contains(where: { $0.id == level.level })
            else { return "sensitivity levels that are named are there" }
        }
        return nil
    }

    private static func labels(_ definitions: Definitions) -> String? {
        for category in definitions.dataTagCategories.unordered where !areUnique(category.tags.map(\.name)) {
            return "tags of a category have different names"
        }
        for group in definitions.sensitivityGroups.unordered where !areUnique(group.labels.map(\.name)) {
            return "levels of a group have different names"
        }
        return nil
    }

    private static func names(_ definitions: Definitions) -> String? {
        let lists = [
            definitions.dataTagCategories.unordered.map(\.name), definitions.sensitivityGroups.unordered.map(\.name),
            definitions.dataClasses.unordered.map(\.name), definitions.datasets.unordered.map(\.name),
            definitions.customProfiles.unordered.map(\.name),
        ]
        guard lists.allSatisfy(areUnique) else { return "objects of a kind have different names" }
        guard lists.joined().allSatisfy({ !$0.isEmpty && !$0.utf8.contains(0) }) else { return "names can be stored" }
        for dataset in definitions.datasets.unordered where !areUnique(dataset.columns.map(\.name)) {
            return "columns of a dataset have different names"
        }
        return nil
    }

    private static func rules(_ definitions: Definitions, _ catalog: CatalogIndex) -> String? {
        var priorities: Set<Int> = []
        for rule in definitions.emailRules.unordered {
            guard priorities.insert(rule.priority).inserted else { return "rules have different priorities" }
            for id in rule.content.conditions.flatMap(\.profiles)
            where catalog.profile(id) == nil && definitions.customProfiles[id] == nil
                && definitions.integrationProfiles[id] == nil
            {
                return "the profiles of a rule are there"
            }
        }
        return nil
    }

    private static func areUnique(_ names: [String]) -> Bool { Set(names).count == names.count }
}
