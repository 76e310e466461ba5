extension EntryContent {
    /// Checks what only a look into the content can tell.
    ///
    /// - Parameter pointer: Where the entry is in the request.
    /// - Throws: What `EntryPattern.check(at:)` throws.
    func check(at pointer: String) throws(ManagementError) {
        guard case .pattern(let pattern) = self else { return }
        try pattern.check(at: pointer + "/pattern")
    }
}
