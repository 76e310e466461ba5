internal import WeirCatalog
internal import WeirManagement
internal import WeirScan
internal import WeirVerdict

/// What an account has defined, in the terms of a scanner.
///
/// Whatever has no detector in this version becomes an entry that says so: a scan states what it did not look for.
struct PolicyDefinition {
    /// What to look for and for whom.
    private(set) var definition = Scanner.Definition()

    private let definitions: Definitions
    private let words: EntryWordLists
    private let listing: EntryListing
    private let recognizesText: Bool
    private var known: Set<ObjectID> = []

    /// Translates what an account has defined.
    ///
    /// - Parameters:
    ///   - definitions: What it has defined.
    ///   - catalog: What ships with weir.
    ///   - words: The lists of words that are ready since it was translated before.
    init(_ definitions: Definitions, _ catalog: CatalogIndex, words: EntryWordLists = EntryWordLists()) {
        self.definitions = definitions
        self.words = words
        listing = EntryListing(definitions, catalog)
        recognizesText = definitions.settings[.only]?.recognizesText ?? false
        for profile in definitions.customProfiles.sorted { add(profile) }
        for profile in definitions.integrationProfiles.sorted { add(profile) }
        for profile in PredefinedProfileService.all(definitions, catalog) { add(profile) }
    }

    private mutating func add(_ profile: CustomProfile) {
        var members = profile.entries.map { id in
            member(id, isOn: definitions.entries[id]?.isEnabled ?? false)
        }
        members += profile.shares.map { member($0.entry, isOn: $0.isEnabled) }
        members += criteria(of: profile)
        definition.profiles.append(
            Scanner.Definition.Profile(
                id: profile.id.text,
                name: profile.name,
                kind: .custom,
                settings: ProfileSettings(profile.options),
                members: members,
                recognizesPictures: profile.options.recognizesText || recognizesText
            )
        )
    }

    private mutating func add(_ profile: PredefinedProfile) {
        let members = profile.entries.map { member($0.id, isOn: $0.isEnabled) }
        definition.profiles.append(
            Scanner.Definition.Profile(
                id: profile.id.text,
                name: profile.definition.name,
                kind: .predefined,
                settings: ProfileSettings(profile.options),
                members: members,
                recognizesPictures: profile.options.recognizesText || recognizesText
            )
        )
    }

    private mutating func add(_ profile: IntegrationProfile) {
        let entries = definitions.integrationEntries.sorted.filter { $0.profile == profile.id }
        let members = entries.map { member($0.id, isOn: $0.isEnabled) }
        definition.profiles.append(
            Scanner.Definition.Profile(
                id: profile.id.text,
                name: profile.name,
                kind: .custom,
                members: members,
                recognizesPictures: false
            )
        )
    }

    /// An entry in a profile, which is described when it is met for the first time.
    private mutating func member(_ id: ObjectID, isOn: Bool) -> Scanner.Definition.Profile.Member {
        if isOn, known.insert(id).inserted, let entry = listing.entry(id) {
            definition.entries.append(described(entry))
        }
        return Scanner.Definition.Profile.Member(id.text, isOn: isOn)
    }

    private func described(_ entry: AnyEntry) -> Scanner.Definition.Entry {
        switch entry {
        case .predefined(let entry): .predefined(entry.id.text)
        case .own(let entry):
            Scanner.Definition.Entry(id: entry.id.text, name: entry.name, method: method(of: entry))
        case .integration(let entry):
            Self.missing(entry.id, entry.name, "labels of integrations are not looked for yet")
        case .contributed(let entry):
            switch entry.source {
            case .column: Self.missing(entry.id, entry.name, "datasets are not looked for yet")
            case .documentFingerprint:
                Self.missing(entry.id, entry.name, "document fingerprints are not looked for yet")
            }
        }
    }

    private func method(of entry: Entry) -> Scanner.Definition.Entry.Method {
        switch entry.content {
        case .pattern(let pattern): .pattern(pattern.regex, checksum: pattern.validation == .luhn ? .luhn : nil)
        case .words(let words): self.words.method(of: words, in: entry.id)
        case .topic: .none(reason: "there is no detector for topics of prompts")
        }
    }

    private static func missing(_ id: ObjectID, _ name: String, _ reason: String) -> Scanner.Definition.Entry {
        Scanner.Definition.Entry(id: id.text, name: name, method: .none(reason: reason))
    }

    /// What else a profile matches by; none of it is evaluated yet.
    private mutating func criteria(of profile: CustomProfile) -> [Scanner.Definition.Profile.Member] {
        var criteria: [(id: ObjectID, name: String)] = profile.dataClasses.map { id in
            (id, definitions.dataClasses[id]?.name ?? id.text)
        }
        let tags = Set(profile.dataTags)
        if !tags.isEmpty {
            for category in definitions.dataTagCategories.sorted {
                criteria += category.tags.filter { tags.contains($0.id) }.map {
                    ($0.id, "\(category.name): \($0.name)")
                }
            }
        }
        for reference in profile.sensitivityLevels {
            let group = definitions.sensitivityGroups[reference.group]
            let level = group?.labels.first { $0.id == reference.level }
            criteria.append((reference.level, "\(group?.name ?? ""): \(level?.name ?? "")"))
        }
        return criteria.map { criterion in
            if known.insert(criterion.id).inserted {
                definition.entries.append(
                    Self.missing(criterion.id, criterion.name, "data classes and labels are not evaluated yet")
                )
            }
            return Scanner.Definition.Profile.Member(criterion.id.text)
        }
    }
}

extension ProfileSettings {
    /// What decides, as the profile's options say.
    fileprivate init(_ options: ProfileOptions) {
        self.init()
        allowedMatchCount = options.allowedMatchCount
        confidenceThreshold = options.threshold
        contextAwareness.isEnabled = options.contextAwareness.isEnabled
        contextAwareness.skipsFiles = options.contextAwareness.skipsFiles
    }
}
