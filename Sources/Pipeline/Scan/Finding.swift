public import WeirCatalog
package import WeirContent

/// One match of one entry at one place.
///
/// It says where, never what: the matched bytes are handed beside it for as long as the callback runs.
public struct Finding: Hashable, Sendable {
    /// The index of the entry in `Scanner.entries`.
    public let entry: Int
    /// How sure the match is.
    public let confidence: ConfidenceLevel
    /// The offset of its first byte in the text.
    public let start: Int
    /// The offset after its last byte.
    public let end: Int
    /// The line it starts on, from 1; lines end with LF.
    public let line: Int
    /// The character of that line it starts with, from 1; a character is a Unicode scalar.
    public let column: Int
    /// Whether a keyword near it, or the name of its column or field, speaks for it.
    public let hasContext: Bool
    /// Whether it counts for the profiles that want findings of several entries near each other.
    public internal(set) var isAmongOthers = false
    /// The profiles it counts for, as indexes in `Scanner.profiles`, ascending; empty where none was chosen.
    package internal(set) var profiles: [Int] = []
    /// The profiles that have its entry in a data class and whose settings it passes, as indexes, ascending: it counts for
    /// those of them for which such a class holds (`ScanOutcome.profiles(of:)`).
    package internal(set) var classed: [Int] = []
    /// Where in the content it is, when that had to be taken apart.
    var place: FindingPlace?
    /// What else is known of it, for entries of the account's own data.
    public internal(set) var evidence: FindingEvidence?
    /// The data classes that put their labels on it, for those who show it; the scan itself leaves them to its outcome.
    package var dataClasses: [DataClassOutcome] = []
    /// The profiles it counts for, for those who show it and know more than its entry does; `nil` otherwise.
    package var shownProfiles: [Scanner.Entry.Profile]?
    /// Why it has its confidence, strongest reason first; empty unless the scanner was asked to explain.
    public internal(set) var reasons: [ConfidenceReason]
}

extension Finding {
    /// Whether what was found is a value of a dataset, which is shown to nobody, however others are masked.
    package var isSecret: Bool {
        if case .columns = evidence { true } else { false }
    }

    /// A finding as a server tells it.
    package init(
        entry: Int,
        confidence: ConfidenceLevel,
        start: Int,
        end: Int,
        line: Int,
        column: Int,
        origin: Origin?,
        isAmongOthers: Bool,
        evidence: FindingEvidence? = nil,
        dataClasses: [DataClassOutcome] = [],
        reasons: [ConfidenceReason]
    ) {
        self.init(
            entry: entry,
            confidence: confidence,
            start: start,
            end: end,
            line: line,
            column: column,
            hasContext: false,
            isAmongOthers: isAmongOthers,
            place: origin.map { FindingPlace($0) },
            evidence: evidence,
            dataClasses: dataClasses,
            reasons: reasons
        )
    }
}

/// One step on the way to a finding's confidence.
public struct ConfidenceReason: Hashable, Sendable {
    /// What was seen.
    public enum Kind: String, Hashable, Sendable {
        /// The shape of the match, its check digits and its surroundings: where every finding starts.
        case pattern
        /// A keyword near the match.
        case keyword
        /// The column header, key or tag that names the match.
        case field
        /// A keyword that speaks against it.
        case contrary
        /// Findings of other entries near it, without which it would not count.
        case company
    }

    /// What was seen.
    public let kind: Kind
    /// The keyword as the entry's file has it; the name of the check for `pattern`, of the entries for `company`.
    public let term: String
    /// Bytes between the keyword and the match, negative before it; 0 for `pattern` and for a column header.
    public let distance: Int
    /// The confidence after this step; `nil` after a pattern that counts only beside its label.
    public let result: ConfidenceLevel?

    /// Describes a step.
    package init(kind: Kind, term: String, distance: Int, result: ConfidenceLevel?) {
        self.kind = kind
        self.term = term
        self.distance = distance
        self.result = result
    }
}
