/// One match of one entry at one place, as an answer shows it.
package struct ScanFinding: Sendable {
    /// One step on the way to its confidence.
    package struct Reason: Hashable, Sendable {
        /// What was seen.
        package let kind: String
        /// The keyword, check or entries that were seen.
        package let term: String
        /// Bytes between the keyword and the match, negative before it.
        package let distance: Int
        /// The confidence after this step.
        package let result: String?

        /// Describes a step.
        package init(kind: String, term: String, distance: Int, result: String?) {
            self.kind = kind
            self.term = term
            self.distance = distance
            self.result = result
        }
    }

    /// What is known of it beside its place and confidence.
    package enum Evidence: Hashable, Sendable {
        /// The columns of a dataset of which values of one row stand near each other, its own first.
        case columns([String])
        /// How much of a reference document was found, in per cent of it.
        case similarity(Int)
    }

    /// The member it is in; `nil` for the content itself.
    package let member: String?
    /// Where in the content it is, such as "page 2".
    package let location: String?
    /// The entry.
    package let entry: ScanAnswer.Reference
    /// The profiles it counts for.
    package let profiles: [ScanAnswer.Reference]
    /// How sure it is.
    package let confidence: String
    /// The offset of its first byte in the text.
    package let start: Int
    /// The offset after its last byte.
    package let end: Int
    /// The line it starts on, from 1.
    package let line: Int
    /// The character of that line it starts with, from 1.
    package let column: Int
    /// The matched value, masked as the request wanted.
    package let match: String
    /// What else is known of it.
    package let evidence: Evidence?
    /// The data classes that put their labels on it.
    package let dataClasses: [ScanAnswer.DataClass]
    /// Why it has its confidence; `nil` when nobody asked.
    package let reasons: [Reason]?

    /// Describes a finding.
    package init(
        member: String?,
        location: String?,
        entry: ScanAnswer.Reference,
        profiles: [ScanAnswer.Reference],
        confidence: String,
        start: Int,
        end: Int,
        line: Int,
        column: Int,
        match: String,
        evidence: Evidence? = nil,
        dataClasses: [ScanAnswer.DataClass] = [],
        reasons: [Reason]?
    ) {
        self.member = member
        self.location = location
        self.entry = entry
        self.profiles = profiles
        self.confidence = confidence
        self.start = start
        self.end = end
        self.line = line
        self.column = column
        self.match = match
        self.evidence = evidence
        self.dataClasses = dataClasses
        self.reasons = reasons
    }
}

extension ScanFinding: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The entry and the place; never the match.
    package var description: String { "ScanFinding(\(entry.name), \(start)..<\(end))" }
    /// The entry and the place; never the match.
    package var debugDescription: String { description }
    /// Nothing.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
