/// How many entries an account has, against how many it may have.
enum EntryLimits {
    /// Checks the entries of an account after a change.
    ///
    /// - Parameters:
    ///   - draft: The definitions.
    ///   - pointer: Where the request has the entries.
    /// - Throws: `limitReached`.
    static func check(_ draft: Draft, at pointer: String?) throws(ManagementError) {
        let usage = AccountUsage(draft.definitions)
        let limits = draft.limits
        guard usage.customEntries <= limits.customEntries else {
            throw .limitReached("custom entries", limit: limits.customEntries, at: pointer)
        }
        guard usage.words <= limits.words else {
            throw .limitReached("words in the lists of all profiles", limit: limits.words, at: pointer)
        }
        guard usage.promptTopics <= limits.promptTopics else {
            throw .limitReached("custom prompt topics", limit: limits.promptTopics, at: pointer)
        }
    }
}
