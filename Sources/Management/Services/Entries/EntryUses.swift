extension Definitions {
    /// Refuses to let entries go while a data class names one of them.
    ///
    /// - Parameters:
    ///   - entries: The entries.
    ///   - pointer: Where the request takes them out, when that is in its body.
    /// - Throws: `inUse`.
    func requireUnnamed(entries: Set<ObjectID>, at pointer: String? = nil) throws(ManagementError) {
        guard !entries.isEmpty else { return }
        for dataClass in dataClasses.unordered {
            let isNamed = dataClass.expression.references.contains { reference in
                reference.kind == .entry && entries.contains(reference.id)
            }
            guard isNamed else { continue }
            throw ManagementError(.inUse, "a data class names the entry; change its expression first", at: pointer)
        }
    }
}
