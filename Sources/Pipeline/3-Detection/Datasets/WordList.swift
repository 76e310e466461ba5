/// The terms of one list of words, ready to be looked for; shared by all detectors that have it.
package final class WordList: Sendable {
    /// Whether a match has to have the letters' case.
    package let isCaseSensitive: Bool
    /// How many terms it has.
    package let count: Int

    /// Prepares a list.
    ///
    /// - Parameters:
    ///   - lines: The terms in UTF-8, each with a line feed behind it.
    ///   - isCaseSensitive: Whether a match has to have the letters' case.
    package init(lines: [UInt8], isCaseSensitive: Bool) {
        self.isCaseSensitive = isCaseSensitive
        count = lines.count { $0 == UInt8(ascii: "\n") }
    }
}

extension WordList: Hashable {
    /// Whether two are one object: what is prepared once is the same wherever it is used.
    package static func == (left: WordList, right: WordList) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
