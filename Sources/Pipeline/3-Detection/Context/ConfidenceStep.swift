package import WeirCatalog

/// One step on the way to a match's confidence.
package struct ConfidenceStep: Hashable, Sendable {
    /// What was seen.
    package enum Kind: String, Hashable, Sendable {
        /// The shape of the match, its check and its surroundings: where every match starts.
        case pattern
        /// A keyword near the match.
        case keyword
        /// The column header, key or tag that names the match.
        case field
        /// A keyword that speaks against it.
        case contrary
        /// Values of the same row of a table near it.
        case company
    }

    /// What was seen.
    package let kind: Kind
    /// The keyword as the entry's file has it; the name of the check for `pattern`, of the columns for
    /// `company`.
    package let term: String
    /// Bytes between the keyword and the match, negative before it; 0 for `pattern` and for a column header.
    package let distance: Int
    /// The confidence after this step; `nil` after a pattern that counts only beside its label.
    package let result: ConfidenceLevel?
}

extension ConfidenceLevel {
    /// The next lower level; `low` stays `low`.
    var lowered: ConfidenceLevel {
        switch self {
        case .low, .medium: .low
        case .high: .medium
        case .veryHigh: .high
        }
    }
}
