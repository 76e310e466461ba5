package import WeirCatalog

/// One match, as a running scan reports it; offsets count in the text.
package struct Detection: Hashable, Sendable {
    /// The index of the entry.
    package let entry: Int
    /// Where the match starts.
    package let start: Int
    /// Where the match ends.
    package let end: Int
    /// The line it starts on, from 1.
    package let line: Int
    /// The character of the line it starts with, from 1; a character is a Unicode scalar.
    package let column: Int
    /// How sure it is.
    package let confidence: ConfidenceLevel
    /// Whether a keyword near it, or the name of its column or field, speaks for it.
    package let hasContext: Bool
    /// What else its stage knows of it: for a value of a dataset the columns whose values are near, a bit each.
    package let detail: UInt32
    /// How it came to its confidence; empty unless the scan explains.
    package let steps: [ConfidenceStep]
}

/// What a scan came to.
package struct DetectionCount: Hashable, Sendable {
    /// The bytes that were scanned.
    package var bytes = 0
    /// The matches that were reported.
    package var reported = 0
}
