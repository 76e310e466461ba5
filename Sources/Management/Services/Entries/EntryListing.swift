internal import WeirCatalog

/// The entries of all kinds that an account can use, in one place.
///
/// Making one takes time in proportion to the catalog and to the entries that other objects contribute; finding an entry
/// takes none.
package struct EntryListing: Sendable {
    private let definitions: Definitions
    private let catalog: CatalogIndex
    private let contributed: [ObjectID: ContributedEntry]
    private let predefined: [ObjectID: PredefinedEntry]

    /// The entries of an account, and those that ship with weir.
    package init(_ definitions: Definitions, _ catalog: CatalogIndex) {
        self.definitions = definitions
        self.catalog = catalog
        contributed = Dictionary(
            definitions.contributedEntries.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        predefined = Self.predefined(definitions, catalog)
    }

    /// All of them: those of the account in the order in which they were made, then the catalog's.
    package var all: [AnyEntry] {
        let own: [AnyEntry] = definitions.entries.sorted.map { .own($0) }
        let integration: [AnyEntry] = definitions.integrationEntries.sorted.map { .integration($0) }
        let contributed: [AnyEntry] = definitions.contributedEntries.map { .contributed($0) }
        return own + integration + contributed + catalog.entryIDs.compactMap(entry)
    }

    /// The entry with an identifier, or `nil`.
    package func entry(_ id: ObjectID) -> AnyEntry? {
        if let entry = definitions.entries[id] { return .own(entry) }
        if let entry = predefined[id] { return .predefined(entry) }
        if let entry = contributed[id] { return .contributed(entry) }
        return definitions.integrationEntries[id].map { .integration($0) }
    }

    private static func predefined(
        _ definitions: Definitions,
        _ catalog: CatalogIndex
    ) -> [ObjectID: PredefinedEntry] {
        var enabled: [ObjectID: Set<ObjectID>] = [:]
        for id in catalog.profileIDs {
            enabled[id] = Set(PredefinedProfileService.enabled(in: id, definitions, catalog))
        }
        var entries: [ObjectID: PredefinedEntry] = [:]
        for id in catalog.entryIDs {
            guard let definition = catalog.entry(id) else { continue }
            let home = catalog.home(of: id)
            let isEnabled =
                if let home {
                    enabled[home]?.contains(id) ?? false
                } else {
                    definitions.predefinedEntryConfigs[id]?.isEnabled ?? definition.isInitiallyEnabled
                }
            entries[id] = PredefinedEntry(id: id, definition: definition, isEnabled: isEnabled, profile: home)
        }
        return entries
    }
}
