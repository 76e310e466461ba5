package import WeirCatalog

/// The predefined entries and profiles, found by their identifiers.
package struct CatalogIndex: Sendable {
    /// The catalog.
    package let catalog: Catalog

    private let entriesByID: [ObjectID: EntryDefinition]
    private let profilesByID: [ObjectID: ProfileDefinition]
    private let idsByName: [String: ObjectID]

    /// An index of a catalog.
    package init(_ catalog: Catalog) {
        self.catalog = catalog
        var entries: [ObjectID: EntryDefinition] = [:]
        var ids: [String: ObjectID] = [:]
        for entry in catalog.entries {
            guard let id = ObjectID(entry.id) else { continue }
            entries[id] = entry
            ids[entry.name] = id
        }
        var profiles: [ObjectID: ProfileDefinition] = [:]
        for profile in catalog.profiles {
            if let id = ObjectID(profile.id) { profiles[id] = profile }
        }
        entriesByID = entries
        profilesByID = profiles
        idsByName = ids
    }

    /// A predefined entry, or `nil`.
    package func entry(_ id: ObjectID) -> EntryDefinition? { entriesByID[id] }

    /// A predefined profile, or `nil`.
    package func profile(_ id: ObjectID) -> ProfileDefinition? { profilesByID[id] }

    /// The identifiers of the entries of a predefined profile, in the profile's order.
    package func entries(of profile: ProfileDefinition) -> [ObjectID] {
        profile.entries.compactMap { idsByName[$0] }
    }
}
