public import WeirContent
public import WeirVerdict

/// What a scan of one payload looked at.
public struct ScanOutcome: Hashable, Sendable {
    /// How many bytes were inspected: of text what was read, of documents their size.
    public let bytes: Int
    /// How many findings were reported.
    public let findings: Int
    /// How many more there were of entries that a chosen profile has, but that count for none of them.
    public let withheld: Int
    /// What the findings came to for each profile of the scan; empty when the scanner has none.
    public let profiles: [ProfileOutcome]
    /// Whether something was found that is not tolerated: a chosen profile matches, a custom pattern was found, or, when
    /// no profile was chosen, anything was.
    public let isMatch: Bool
    /// The media type of the content, told from its bytes.
    public let mime: String
    /// What was not inspected, with its reason and member, and what else is worth knowing (`InspectionIssue.isNotice`).
    public let issues: [InspectionIssue]
    /// The sensitivity labels that the content carries.
    public let labels: [SensitivityLabel]
    /// Whether the content was passed over because its format has no reader (`Scanner.Unreadable.skip`).
    public let isSkipped: Bool

    /// The data classes that hold for a chosen profile.
    package let dataClasses: [DataClassOutcome]
    /// The data classes of which it is not known for a chosen profile, because something that they name cannot be found.
    package let undecided: [DataClassOutcome]
    /// How many more findings of entries, by their index, counted through data classes but were too many to be kept until
    /// these were decided, and so not reported.
    package let omitted: [Int: Int]

    /// Why a part of the content was not inspected; `nil` when everything was.
    public var issue: InspectionIssue? { issues.first { !$0.isNotice } }

    /// States what a scan looked at.
    package init(
        bytes: Int,
        findings: Int,
        withheld: Int,
        profiles: [ProfileOutcome],
        isMatch: Bool,
        mime: String,
        issues: [InspectionIssue],
        labels: [SensitivityLabel],
        isSkipped: Bool,
        dataClasses: [DataClassOutcome] = [],
        undecided: [DataClassOutcome] = [],
        omitted: [Int: Int] = [:]
    ) {
        self.bytes = bytes
        self.findings = findings
        self.withheld = withheld
        self.profiles = profiles
        self.isMatch = isMatch
        self.mime = mime
        self.issues = issues
        self.labels = labels
        self.isSkipped = isSkipped
        self.dataClasses = dataClasses
        self.undecided = undecided
        self.omitted = omitted
    }

    /// Nothing was looked at.
    package init(notInspected issue: InspectionIssue) {
        self.init(
            bytes: 0,
            findings: 0,
            withheld: 0,
            profiles: [],
            isMatch: false,
            mime: "application/octet-stream",
            issues: [issue],
            labels: [],
            isSkipped: false
        )
    }
}
