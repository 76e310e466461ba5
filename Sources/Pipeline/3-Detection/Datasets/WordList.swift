internal import CWeirSIMD

/// The terms of one list of words, ready to be looked for; shared by all detectors that have it.
///
/// A term is found where its words stand whole: no letter and no digit beside a word of it. Blanks between its words may
/// be any blanks and line ends, and every other sign has to stand as it is. Making one costs about a second for a million
/// terms; nothing is kept but numbers that stand for the terms.
package final class WordList: Sendable {
    /// Whether a match has to have the letters' case.
    package let isCaseSensitive: Bool
    /// How many terms it has.
    package let count: Int

    /// The terms.
    let tree: WordTree
    /// The signs with which terms begin.
    let leads: LeadingSigns

    /// The longest term, and the longest stretch of a text in which one is found, in bytes.
    package static let longestTerm = 512
    /// The most bytes of blanks between two words of a term in a text, line ends among them.
    package static let longestBlank = 32
    /// The most words and signs of a term.
    package static let mostUnits = 200

    /// Prepares a list; terms that are too long to be looked for are left out.
    ///
    /// - Parameters:
    ///   - lines: The terms in UTF-8, each with a line feed behind it.
    ///   - isCaseSensitive: Whether a match has to have the letters' case.
    package init(lines: [UInt8], isCaseSensitive: Bool) {
        self.isCaseSensitive = isCaseSensitive
        count = lines.count { $0 == UInt8(ascii: "\n") }
        var builder = WordListBuilder(expecting: count, isCaseSensitive: isCaseSensitive)
        builder.add(lines)
        tree = builder.tree
        leads = builder.leads
    }

    /// What is wrong with a term, so that it could not be looked for.
    ///
    /// - Parameter line: The term in UTF-8, without a line end.
    /// - Returns: What is wrong and what is allowed, nothing of the term in it; `nil` when it can be looked for.
    package static func problem(with line: ArraySlice<UInt8>) -> String? {
        // The common case costs nothing: so few bytes are no more words and signs.
        guard line.count > mostUnits else { return nil }
        let bytes = Array(line)
        guard bytes.count <= longestTerm else { return "a term has at most \(longestTerm) bytes" }
        switch WordListBuilder.measure(bytes) {
        case nil: return "a word of a term has at most \(WEIR_LONGEST_TOKEN) bytes"
        case let units? where units > mostUnits: return "a term has at most \(mostUnits) words and signs"
        default: return nil
        }
    }
}

extension WordList: Hashable {
    /// Whether two are one object: what is prepared once is the same wherever it is used.
    package static func == (left: WordList, right: WordList) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
