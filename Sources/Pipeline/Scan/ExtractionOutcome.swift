public import WeirContent

/// What was read of one payload.
public struct ExtractionOutcome: Hashable, Sendable {
    /// The media type of the content, told from its bytes.
    public let mime: String
    /// What could not be read, and what is worth knowing.
    public let issues: [InspectionIssue]
    /// The sensitivity labels that it carries.
    public let labels: [SensitivityLabel]
}
