internal import WeirCatalog
internal import WeirDetection
internal import WeirVerdict

/// A configuration, resolved into a definition: names of profiles become entries, and what is wrong is said.
struct Selection {
    /// What the scanner looks for.
    private(set) var definition = Scanner.Definition()
    /// For each predefined entry the profiles that results name.
    private(set) var labels: [String: [Scanner.Entry.Profile]] = [:]

    /// The profile that stands for every entry.
    private static let everything = "all"

    /// Resolves names and checks patterns.
    init(_ configuration: Scanner.Configuration, catalog: Catalog) throws(ScanError) {
        let chosen = try Self.profiles(configuration.profiles, in: catalog)
        let isAll = configuration.profiles.contains { $0.lowercased() == Self.everything }
        let isNamed = !isAll && !chosen.isEmpty
        let entries: [EntryDefinition]
        if isAll {
            entries = catalog.entries
        } else if isNamed {
            let names = Set(chosen.flatMap(\.entries))
            entries = catalog.entries.filter { names.contains($0.name) }
        } else {
            entries = configuration.patterns.isEmpty ? catalog.recommended : []
        }
        // A profile that wants several entries together says nothing of one finding unless it was asked for.
        let labelling = isNamed ? chosen : catalog.profiles.filter { $0.together == nil }
        for entry in entries {
            definition.entries.append(.predefined(entry.id, isAlone: !isNamed))
            labels[entry.id] = labelling.filter { $0.entries.contains(entry.name) }
                .map { Scanner.Entry.Profile(id: $0.id, name: $0.name, wantsCompany: $0.together != nil) }
        }
        if isNamed {
            definition.profiles = chosen.map { profile in
                Scanner.Definition.Profile(
                    id: profile.id,
                    name: profile.name,
                    kind: .predefined,
                    settings: configuration.profileSettings,
                    members: entries.filter { profile.entries.contains($0.name) }.map { .init($0.id) }
                )
            }
        }
        for pattern in configuration.patterns { try append(pattern) }
    }

    private mutating func append(_ pattern: String) throws(ScanError) {
        do {
            _ = try DetectionEntry(pattern: pattern)
        } catch {
            throw ScanError(error)
        }
        definition.entries.append(
            Scanner.Definition.Entry(
                id: EntryID.derived(fromPattern: pattern),
                name: pattern,
                method: .pattern(pattern, checksum: nil),
                isAlone: true
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
