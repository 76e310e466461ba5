internal import WeirCatalog

/// What can be done with the profiles of the catalog: they are there, and can be adjusted.
package enum PredefinedProfileService {
    /// An entry that a request switches, whatever happens to the others.
    package struct Switch: Sendable {
        let entry: ObjectID
        let isEnabled: Bool

        /// Switches an entry.
        package init(entry: ObjectID, isEnabled: Bool) {
            self.entry = entry
            self.isEnabled = isEnabled
        }
    }

    /// What a request says of a profile.
    package struct Change: Sendable {
        let options: ProfileOptionsChange
        let enabled: [ObjectID]?
        let switches: [Switch]

        /// Describes a change; `enabled` is the complete list of the entries that are on, `nil` leaves it.
        package init(options: ProfileOptionsChange, enabled: [ObjectID]?, switches: [Switch]) {
            self.options = options
            self.enabled = enabled
            self.switches = switches
        }
    }

    /// All profiles, in the catalog's order.
    package static func all(_ definitions: Definitions, _ catalog: CatalogIndex) -> [PredefinedProfile] {
        catalog.profileIDs.compactMap { profile($0, definitions, catalog) }
    }

    /// One profile.
    ///
    /// - Throws: `notFound`.
    package static func profile(
        _ id: ObjectID,
        at pointer: String? = nil,
        in definitions: Definitions,
        _ catalog: CatalogIndex
    ) throws(ManagementError) -> PredefinedProfile {
        guard let profile = profile(id, definitions, catalog) else {
            throw .notFound("predefined profile", at: pointer)
        }
        return profile
    }

    /// Changes a profile.
    ///
    /// - Throws: `notFound`; `outOfRange` for an entry that is not in the profile, or is named twice.
    package static func update(
        _ id: ObjectID,
        _ change: Change,
        at pointer: String? = nil,
        in draft: inout Draft,
        _ catalog: CatalogIndex
    ) throws(ManagementError) -> PredefinedProfile {
        let current = try profile(id, at: pointer, in: draft.definitions, catalog)
        let members = Set(catalog.members(of: id))
        if let enabled = change.enabled {
            var seen: Set<ObjectID> = []
            for (index, entry) in enabled.enumerated() {
                try require(entry, in: members, at: "/enabled_entries/\(index)")
                guard seen.insert(entry).inserted else { throw .namedTwice("entry", at: "/enabled_entries/\(index)") }
            }
        }
        var enabled = change.enabled ?? current.enabled
        for (index, item) in change.switches.enumerated() {
            try require(item.entry, in: members, at: "/entries/\(index)/id")
            enabled = switched(enabled, item)
        }
        let options = change.options.applied(to: current.options, null: .resets)
        put(id, options: options, enabled: enabled, &draft, catalog)
        return try profile(id, in: draft.definitions, catalog)
    }

    /// Switches one entry of a profile.
    static func set(
        _ entry: ObjectID,
        isEnabled: Bool,
        in profile: ObjectID,
        _ draft: inout Draft,
        _ catalog: CatalogIndex
    ) {
        let current = enabled(in: profile, draft.definitions, catalog)
        let options = draft.definitions.predefinedProfileConfigs[profile]?.options ?? ProfileOptions()
        let next = switched(current, Switch(entry: entry, isEnabled: isEnabled))
        put(profile, options: options, enabled: next, &draft, catalog)
    }

    /// The entries of a profile that are on, in the order in which they were named.
    static func enabled(in id: ObjectID, _ definitions: Definitions, _ catalog: CatalogIndex) -> [ObjectID] {
        guard let config = definitions.predefinedProfileConfigs[id] else { return catalog.initiallyEnabled(in: id) }
        // A later catalog may have lost some.
        let members = Set(catalog.members(of: id))
        return config.enabled.filter(members.contains)
    }

    private static func profile(
        _ id: ObjectID,
        _ definitions: Definitions,
        _ catalog: CatalogIndex
    ) -> PredefinedProfile? {
        guard let definition = catalog.profile(id) else { return nil }
        let enabled = enabled(in: id, definitions, catalog)
        let isOn = Set(enabled)
        let entries = catalog.members(of: id).compactMap { member -> PredefinedEntry? in
            guard let definition = catalog.entry(member) else { return nil }
            return PredefinedEntry(
                id: member,
                definition: definition,
                isEnabled: isOn.contains(member),
                profile: catalog.home(of: member)
            )
        }
        return PredefinedProfile(
            id: id,
            definition: definition,
            options: definitions.predefinedProfileConfigs[id]?.options ?? ProfileOptions(),
            enabled: enabled,
            entries: entries
        )
    }

    private static func put(
        _ id: ObjectID,
        options: ProfileOptions,
        enabled: [ObjectID],
        _ draft: inout Draft,
        _ catalog: CatalogIndex
    ) {
        let stored = draft.definitions.predefinedProfileConfigs[id]
        // What says nothing new is not stored: such a profile follows the catalog.
        if stored == nil, options == ProfileOptions(), enabled == catalog.initiallyEnabled(in: id) { return }
        let created = stored?.createdAt ?? draft.now
        draft.put(PredefinedProfileConfig(id: id, options: options, enabled: enabled, createdAt: created))
    }

    private static func switched(_ enabled: [ObjectID], _ item: Switch) -> [ObjectID] {
        guard item.isEnabled else { return enabled.filter { $0 != item.entry } }
        return enabled.contains(item.entry) ? enabled : enabled + [item.entry]
    }

    private static func require(
        _ entry: ObjectID,
        in members: Set<ObjectID>,
        at pointer: String
    ) throws(ManagementError) {
        guard members.contains(entry) else {
            throw ManagementError(.outOfRange, "the profile has no entry with this id", at: pointer)
        }
    }
}
