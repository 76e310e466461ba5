import WeirContent

/// What a scan amounts to.
struct ScanSummary: Hashable, Sendable {
    /// What a walk passed over, by the rules it was given.
    struct Skipped: Hashable, Sendable {
        /// Files and folders that an `--exclude` names.
        var excluded = 0
        /// Folders of version control systems.
        var versionControl = 0
        /// Links that were not followed, or lead back.
        var links = 0
        /// Sockets, FIFOs and devices.
        var special = 0
        /// Binary files, with `--binary skip`.
        var binary = 0

        /// Adds what another part of the scan passed over.
        mutating func add(_ other: Skipped) {
            excluded += other.excluded
            versionControl += other.versionControl
            links += other.links
            special += other.special
            binary += other.binary
        }

        /// All of them.
        var total: Int { excluded + versionControl + links + special + binary }
    }

    /// A path, or a member in it, that was not inspected, or not to its end.
    struct Failure: Hashable, Sendable {
        /// Valid UTF-8.
        let path: [UInt8]
        let issue: InspectionIssue

        /// The path, and the member in it.
        var place: [UInt8] { path + (issue.member.map { [UInt8]("!/\($0)".utf8) } ?? []) }
    }

    /// How many failures a summary keeps with their paths; the others are counted.
    static let keptFailures = 1_000

    /// Files that were inspected, at least in part.
    var files = 0
    /// Files with a finding.
    var filesWithFindings = 0
    /// Bytes that were inspected.
    var bytes = 0
    /// Findings by entry and level.
    var tally: Tally
    /// Findings that count for none of the chosen profiles.
    var withheld = 0
    /// Files with findings that are not tolerated.
    var filesThatMatch = 0
    /// The first failures, in the order of the files.
    private(set) var failures: [Failure] = []
    /// How many failures of each kind there are.
    private(set) var failureCounts: [InspectionIssue.Code: Int] = [:]
    /// What was inspected, or left out by choice, and is worth knowing of.
    private(set) var notices = 0
    /// Whether a path that the user named could not be read.
    var namedPathFailed = false
    /// What was passed over.
    var skipped = Skipped()
    /// How long it took, in nanoseconds.
    var nanoseconds = 0

    /// An empty summary for `entries` entries.
    init(entries: Int) {
        tally = Tally(entries: entries)
    }

    /// How many paths were not inspected, or not to their end.
    var notInspected: Int {
        failureCounts.values.reduce(0, +)
    }

    /// Notes a path that was not inspected, or not to its end.
    mutating func note(_ failure: Failure) {
        guard !failure.issue.isNotice else { return notices += 1 }
        failureCounts[failure.issue.code, default: 0] += 1
        if failures.count < Self.keptFailures {
            failures.append(failure)
        }
    }

    /// The status that `weir scan` ends with.
    var exitStatus: Int32 {
        if namedPathFailed {
            return 2
        }
        if filesThatMatch > 0 {
            return 1
        }
        return notInspected > 0 ? 3 : 0
    }
}
