extension Definitions {
    /// Refuses to let an entry go that a data class names.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - pointer: Where the request takes it out, when that is in its body.
    /// - Throws: `inUse`.
    func requireUnnamed(entry: ObjectID, at pointer: String? = nil) throws(ManagementError) {
        guard !dataClassesNaming(entry: entry).isEmpty else { return }
        throw ManagementError(.inUse, "a data class names the entry; change its expression first", at: pointer)
    }
}
