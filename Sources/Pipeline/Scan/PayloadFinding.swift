internal import WeirCatalog
internal import WeirContent

/// A finding that is about all of a payload, and is known only when the last of its text was read: a sensitivity label
/// that it carries, a reference document that it resembles.
///
/// There is nothing to show of it: its match is empty.
struct PayloadFinding {
    /// The index of the entry.
    let entry: Int
    /// The part of the content that it was found in; `nil` for all of it.
    var origin: Origin?
    /// Whether that part was recognised in a picture.
    var isRecognized = false
    /// Where in the text of that part it starts, in bytes; 0 where there is no such place.
    var start = 0
    /// Where it ends.
    var end = 0
    /// What else is known of it.
    var evidence: FindingEvidence?

    /// The finding that it is reported as; what an account defines itself is found with all confidence.
    var finding: Finding {
        Finding(
            entry: entry,
            confidence: .veryHigh,
            start: start,
            end: end,
            line: 1,
            column: 1,
            hasContext: false,
            place: origin.map { FindingPlace($0) },
            evidence: evidence,
            reasons: []
        )
    }
}
