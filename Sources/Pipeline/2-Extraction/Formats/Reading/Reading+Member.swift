extension Reading {
    /// Does something for a part of the document; a fault is reported with the part's name and does not end the rest.
    ///
    /// - Throws: When a limit of the whole document is reached, so that no other part can be read either.
    func attempt(member: String, _ body: () throws(ReadingFault) -> Void) throws(ReadingFault) {
        do {
            try body()
        } catch {
            // Nothing can be spent once a limit of the document was reached; the fault is reported by whoever ends.
            try spend(bytes: 0)
            report(error.problem, member: member)
        }
    }

    /// Does something that may end early, so that what it gathered until then can be handed over.
    ///
    /// - Returns: The fault, to be thrown after that.
    func fault(_ body: () throws(ReadingFault) -> Void) -> ReadingFault? {
        do {
            try body()
            return nil
        } catch {
            return error
        }
    }
}
