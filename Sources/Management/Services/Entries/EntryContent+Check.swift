extension EntryContent {
    /// Checks what only a look into the content can tell.
    ///
    /// - Parameter pointer: Where the entry is in the request.
    /// - Throws: What `EntryPattern.check(at:)` throws; `outOfRange` for a word that is too long to be looked for.
    func check(at pointer: String) throws(ManagementError) {
        switch self {
        case .pattern(let pattern): try pattern.check(at: pointer + "/pattern")
        case .words(let words):
            for (index, word) in words.enumerated() where word.utf8.count > Self.mostBytesOfWord {
                let message = "a word has at most \(Self.mostBytesOfWord) bytes in UTF-8"
                throw ManagementError(.outOfRange, message, at: "\(pointer)/words/\(index)")
            }
        case .topic: break
        }
    }

    /// The longest word of a list that can be looked for, in bytes.
    private static let mostBytesOfWord = 512
}
