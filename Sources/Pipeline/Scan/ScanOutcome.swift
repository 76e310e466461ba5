public import WeirContent

/// What a scan of one payload looked at.
public struct ScanOutcome: Hashable, Sendable {
    /// How many bytes were inspected.
    public let bytes: Int
    /// How many findings were reported.
    public let findings: Int
    /// How many more there were below the scanner's minimum confidence.
    public let belowMinimum: Int
    /// Why the rest was not inspected; `nil` when everything was.
    public let issue: InspectionIssue?
}
