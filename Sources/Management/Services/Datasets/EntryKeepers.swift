extension Definitions {
    /// Refuses to let an entry go that a profile shares or the expression of a data class names.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - kind: What brings it along, such as "dataset".
    /// - Throws: `inUse`.
    func requireUnused(entry: ObjectID, of kind: String) throws(ManagementError) {
        guard profilesSharing(entry: entry).isEmpty else {
            throw ManagementError(
                .inUse,
                "a profile shares the entry of this \(kind); take it out of the profile first"
            )
        }
        guard dataClassesNaming(entry: entry).isEmpty else {
            throw ManagementError(.inUse, "a data class names the entry of this \(kind); change the class first")
        }
    }
}
