internal import WeirCatalog

/// The entries of all kinds that an account can use, in one place.
///
/// Making one takes time in proportion to the entries that other objects contribute; finding an entry takes none.
package struct EntryListing: Sendable {
    private let definitions: Definitions
    private let catalog: CatalogIndex
    private let contributed: [ObjectID: ContributedEntry]

    /// The entries of an account, and those that ship with weir.
    package init(_ definitions: Definitions, _ catalog: CatalogIndex) {
        self.definitions = definitions
        self.catalog = catalog
        contributed = Dictionary(
            definitions.contributedEntries.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// All of them: those of the account in the order in which they were made, then the catalog's.
    package var all: [AnyEntry] {
        let own: [AnyEntry] = definitions.entries.sorted.map { .own($0) }
        let integration: [AnyEntry] = definitions.integrationEntries.sorted.map { .integration($0) }
        let contributed: [AnyEntry] = definitions.contributedEntries.map { .contributed($0) }
        return own + integration + contributed + predefined.map { .predefined($0) }
    }

    /// The entry with an identifier, or `nil`.
    package func entry(_ id: ObjectID) -> AnyEntry? {
        if let entry = definitions.entries[id] { return .own(entry) }
        if let entry = definitions.integrationEntries[id] { return .integration(entry) }
        if let entry = contributed[id] { return .contributed(entry) }
        return predefined(id).map { .predefined($0) }
    }

    /// Whether there is an entry with an identifier.
    package func has(_ id: ObjectID) -> Bool {
        definitions.entries[id] != nil || catalog.entry(id) != nil || contributed[id] != nil
            || definitions.integrationEntries[id] != nil
    }

    private var predefined: [PredefinedEntry] {
        var enabled: [ObjectID: Set<ObjectID>] = [:]
        for id in catalog.profileIDs {
            enabled[id] = Set(PredefinedProfileService.enabled(in: id, definitions, catalog))
        }
        return catalog.entryIDs.compactMap { id in
            guard let definition = catalog.entry(id) else { return nil }
            guard let home = catalog.home(of: id) else { return predefined(id) }
            return PredefinedEntry(
                id: id,
                definition: definition,
                isEnabled: enabled[home]?.contains(id) ?? false,
                profile: home
            )
        }
    }

    private func predefined(_ id: ObjectID) -> PredefinedEntry? {
        guard let definition = catalog.entry(id) else { return nil }
        let home = catalog.home(of: id)
        let isEnabled =
            if let home {
                PredefinedProfileService.enabled(in: home, definitions, catalog).contains(id)
            } else {
                definitions.predefinedEntryConfigs[id]?.isEnabled ?? definition.isInitiallyEnabled
            }
        return PredefinedEntry(id: id, definition: definition, isEnabled: isEnabled, profile: home)
    }
}
