internal import WeirContent
internal import WeirDetection
internal import WeirExtraction

/// What comes together about a payload while it is scanned.
struct ScanReport {
    /// A text that was scanned.
    struct Text {
        /// The part of the content that it is; `nil` for text that was scanned as it is.
        var origin: Origin?
        /// Whether it was recognised in a picture.
        var isRecognized = false
    }

    /// How many bytes were inspected.
    var bytes = 0
    /// What a worker found it to be.
    var format: ContentFormat?
    /// What could not be looked at, and what is worth knowing.
    var issues: [InspectionIssue] = []
    /// The labels that it carries.
    var labels: [SensitivityLabel] = []
    /// The texts that were scanned, in their order.
    var texts: [Text] = []
    /// Whether it was passed over because its format has no reader.
    var isSkipped = false

    /// Adds a scan of text: `nil` when there was no memory for it.
    mutating func add(_ count: DetectionCount?, _ issue: InspectionIssue?) {
        bytes += count?.bytes ?? 0
        if count == nil {
            issues.append(InspectionIssue(code: .limit, message: "there is no memory left for another scan"))
        } else if let issue {
            issues.append(issue)
        }
    }
}
