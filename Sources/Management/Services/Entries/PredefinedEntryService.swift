/// What can be done with the entries of the catalog: they are there, and can be switched.
package enum PredefinedEntryService {
    /// Switches an entry, in every predefined profile that has it.
    ///
    /// - Parameters:
    ///   - id: The entry.
    ///   - isEnabled: Whether it is on from now on.
    ///   - pointer: Where the request names the entry, when that is in its body.
    ///   - draft: The definitions.
    ///   - catalog: What ships with weir.
    /// - Returns: The entry as it is now.
    /// - Throws: `notFound`.
    package static func set(
        _ id: ObjectID,
        isEnabled: Bool,
        at pointer: String? = nil,
        in draft: inout Draft,
        _ catalog: CatalogIndex
    ) throws(ManagementError) -> AnyEntry {
        guard catalog.entry(id) != nil else { throw .notFound("predefined entry", at: pointer) }
        for profile in catalog.profiles(containing: id) {
            PredefinedProfileService.set(id, isEnabled: isEnabled, in: profile, &draft, catalog)
        }
        if catalog.home(of: id) == nil {
            let created = draft.definitions.predefinedEntryConfigs[id]?.createdAt ?? draft.now
            draft.put(PredefinedEntryConfig(id: id, isEnabled: isEnabled, createdAt: created))
        }
        return try entry(id, in: draft.definitions, catalog)
    }

    /// One entry.
    ///
    /// - Throws: `notFound`.
    package static func entry(
        _ id: ObjectID,
        in definitions: Definitions,
        _ catalog: CatalogIndex
    ) throws(ManagementError) -> AnyEntry {
        guard catalog.entry(id) != nil, let entry = EntryListing(definitions, catalog).entry(id) else {
            throw .notFound("predefined entry")
        }
        return entry
    }
}
