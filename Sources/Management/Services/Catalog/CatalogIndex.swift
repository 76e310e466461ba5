package import WeirCatalog

/// The predefined entries and profiles, found by their identifiers.
package struct CatalogIndex: Sendable {
    /// The catalog.
    package let catalog: Catalog

    /// The identifiers of the entries, in catalog order.
    package let entryIDs: [ObjectID]
    /// The identifiers of the profiles, in catalog order.
    package let profileIDs: [ObjectID]

    private let entriesByID: [ObjectID: EntryDefinition]
    private let profilesByID: [ObjectID: ProfileDefinition]
    private let membersByProfile: [ObjectID: [ObjectID]]
    private let profilesByEntry: [ObjectID: [ObjectID]]

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
        var members: [ObjectID: [ObjectID]] = [:]
        var containing: [ObjectID: [ObjectID]] = [:]
        for profile in catalog.profiles {
            guard let id = ObjectID(profile.id) else { continue }
            profiles[id] = profile
            members[id] = profile.entries.compactMap { ids[$0] }
            for entry in members[id] ?? [] { containing[entry, default: []].append(id) }
        }
        entryIDs = catalog.entries.compactMap { ObjectID($0.id) }
        profileIDs = catalog.profiles.compactMap { ObjectID($0.id) }
        entriesByID = entries
        profilesByID = profiles
        membersByProfile = members
        profilesByEntry = containing
    }

    /// A predefined entry, or `nil`.
    package func entry(_ id: ObjectID) -> EntryDefinition? { entriesByID[id] }

    /// A predefined profile, or `nil`.
    package func profile(_ id: ObjectID) -> ProfileDefinition? { profilesByID[id] }

    /// The identifiers of the entries of a predefined profile, in the profile's order; none when there is no such one.
    package func members(of profile: ObjectID) -> [ObjectID] { membersByProfile[profile] ?? [] }

    /// The identifiers of the predefined profiles that have an entry, in catalog order.
    package func profiles(containing entry: ObjectID) -> [ObjectID] { profilesByEntry[entry] ?? [] }

    /// The predefined profile that an entry belongs to, or `nil` when it is in none.
    ///
    /// A profile that judges its entries together borrows some from others: those stay where they are at home.
    package func home(of entry: ObjectID) -> ObjectID? {
        let profiles = profiles(containing: entry)
        return profiles.first { profile($0)?.together == nil } ?? profiles.first
    }
}
