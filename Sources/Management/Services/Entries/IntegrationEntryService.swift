/// What can be done with the entries of integrations: they come from a provider, and can be switched.
package enum IntegrationEntryService {
    /// One entry.
    ///
    /// - Throws: `notFound`.
    package static func entry(
        _ id: ObjectID,
        at pointer: String? = nil,
        in definitions: Definitions
    ) throws(ManagementError) -> IntegrationEntry {
        guard let entry = definitions.integrationEntries[id] else { throw .notFound("integration entry", at: pointer) }
        return entry
    }

    /// Switches an entry.
    ///
    /// - Throws: `notFound`.
    package static func set(
        _ id: ObjectID,
        isEnabled: Bool,
        at pointer: String? = nil,
        in draft: inout Draft
    ) throws(ManagementError) -> IntegrationEntry {
        var entry = try entry(id, at: pointer, in: draft.definitions)
        guard entry.isEnabled != isEnabled else { return entry }
        entry.isEnabled = isEnabled
        entry.updatedAt = draft.now
        draft.put(entry)
        if var profile = draft.definitions.integrationProfiles[entry.profile] {
            profile.updatedAt = draft.now
            draft.put(profile)
        }
        return entry
    }
}
