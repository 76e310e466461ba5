public import WeirContent
public import WeirVerdict

/// What a scan of one payload looked at.
public struct ScanOutcome: Hashable, Sendable {
    /// How many bytes were inspected.
    public let bytes: Int
    /// How many findings were reported.
    public let findings: Int
    /// How many more there were that count for none of the chosen profiles.
    public let withheld: Int
    /// What the findings came to for each profile that was chosen by name; empty when none was.
    public let profiles: [ProfileOutcome]
    /// Whether something was found that is not tolerated: a chosen profile matches, a custom pattern was found, or, when
    /// no profile was chosen, anything was.
    public let isMatch: Bool
    /// Why the rest was not inspected; `nil` when everything was.
    public let issue: InspectionIssue?
}
