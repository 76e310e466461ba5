internal import TermLists
internal import WeirCatalog
internal import WeirDetection
internal import WeirVerdict

/// A configuration, resolved: the entries it asks for, with what the engine needs of each.
struct Selection {
    /// The entries, as results name them.
    private(set) var entries: [Scanner.Entry] = []
    /// The same entries, as the engine takes them.
    private(set) var compiled: [DetectionEntry] = []
    /// What was asked for and cannot be found.
    private(set) var unavailable: [Scanner.Unavailable] = []
    /// The profiles that were asked for by name, with what counts for each.
    private(set) var rules: [ProfileRule] = []
    /// Where term lists come from.
    let lists: TermListStore

    /// The profile that stands for every entry.
    private static let everything = "all"

    /// Resolves names and checks patterns.
    init(_ configuration: Scanner.Configuration, catalog: Catalog) throws(ScanError) {
        lists = TermListStore(folder: configuration.termFolder)
        let chosen = try Self.profiles(configuration.profiles, in: catalog)
        let isAll = configuration.profiles.contains { $0.lowercased() == Self.everything }
        let definitions: [EntryDefinition]
        if isAll {
            definitions = catalog.entries
        } else if !chosen.isEmpty {
            let names = Set(chosen.flatMap(\.entries))
            definitions = catalog.entries.filter { names.contains($0.name) }
        } else {
            definitions = configuration.patterns.isEmpty ? catalog.recommended : []
        }
        for definition in definitions {
            if let reason = reason(against: definition) {
                unavailable.append(Scanner.Unavailable(id: definition.id, name: definition.name, reason: reason))
                continue
            }
            // A profile that wants several entries together says nothing of one finding unless it was asked for.
            let isNamed = !isAll && !chosen.isEmpty
            let profiles = isNamed ? chosen : catalog.profiles.filter { $0.together == nil }
            entries.append(
                Scanner.Entry(
                    id: definition.id,
                    name: definition.name,
                    kind: .predefined,
                    summary: definition.summary,
                    profiles: profiles.filter { $0.entries.contains(definition.name) }
                        .map { Scanner.Entry.Profile(id: $0.id, name: $0.name, wantsCompany: $0.together != nil) }
                )
            )
            do {
                compiled.append(try DetectionEntry(definition))
            } catch {
                throw ScanError(error)
            }
        }
        if !isAll { rules = try rules(of: chosen, definitions, configuration.profileSettings) }
        for pattern in configuration.patterns { try append(pattern) }
        if entries.isEmpty, !unavailable.isEmpty { throw .nothingAvailable(unavailable) }
    }

    /// What counts for each of the chosen profiles.
    private func rules(
        of chosen: [ProfileDefinition],
        _ definitions: [EntryDefinition],
        _ settings: ProfileSettings
    ) throws(ScanError) -> [ProfileRule] {
        guard chosen.count <= FindingGate.mostRules else { throw .tooManyProfiles(chosen.count) }
        let definitions = Dictionary(definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return chosen.map { profile in
            var members: [Int: ProfileRule.Member] = [:]
            for (index, entry) in entries.enumerated() where profile.entries.contains(entry.name) {
                let hasKeywords = definitions[entry.id]?.keywords.raise.isEmpty == false
                members[index] = ProfileRule.Member(hasKeywords: hasKeywords)
            }
            return ProfileRule(profile, members: members, settings: settings)
        }
    }

    /// Why an entry cannot be found; `nil` when it can.
    private func reason(against definition: EntryDefinition) -> String? {
        if let unavailable = definition.unavailable { return unavailable }
        guard let terms = definition.terms else { return nil }
        return lists.problem(with: terms.list)?.message
    }

    private mutating func append(_ pattern: String) throws(ScanError) {
        do {
            compiled.append(try DetectionEntry(pattern: pattern))
        } catch {
            throw ScanError(error)
        }
        entries.append(
            Scanner.Entry(
                id: EntryID.derived(fromPattern: pattern),
                name: pattern,
                kind: .custom,
                summary: "A custom pattern.",
                profiles: []
            )
        )
    }

    private static func profiles(_ names: [String], in catalog: Catalog) throws(ScanError) -> [ProfileDefinition] {
        var profiles: [ProfileDefinition] = []
        for name in names where name.lowercased() != everything {
            guard let profile = catalog.profile(name) else { throw .unknownProfile(name, in: catalog) }
            if !profiles.contains(profile) { profiles.append(profile) }
        }
        return profiles
    }
}
