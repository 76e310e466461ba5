/// What one thread adds to the summary of a scan.
struct ScanCounts: Hashable, Sendable {
    /// Files that were inspected, at least in part.
    var files = 0
    /// Files with a finding.
    var filesWithFindings = 0
    /// Bytes that were inspected.
    var bytes = 0
    /// Findings that count for none of the chosen profiles.
    var withheld = 0
    /// Files with findings that are not tolerated.
    var filesThatMatch = 0
    /// Binary files that were passed over.
    var skippedBinary = 0
    /// Whether a path that the user named could not be read.
    var namedPathFailed = false
    /// Findings by entry and level.
    var tally: Tally

    /// No counts, for `entries` entries.
    init(entries: Int) {
        tally = Tally(entries: entries)
    }

    /// Adds what another thread counted.
    static func += (left: inout ScanCounts, right: ScanCounts) {
        left.files += right.files
        left.filesWithFindings += right.filesWithFindings
        left.bytes += right.bytes
        left.withheld += right.withheld
        left.filesThatMatch += right.filesThatMatch
        left.skippedBinary += right.skippedBinary
        left.namedPathFailed = left.namedPathFailed || right.namedPathFailed
        left.tally += right.tally
    }
}

extension ScanSummary {
    /// Adds what the threads counted.
    mutating func add(_ counts: ScanCounts) {
        files += counts.files
        filesWithFindings += counts.filesWithFindings
        bytes += counts.bytes
        withheld += counts.withheld
        filesThatMatch += counts.filesThatMatch
        skipped.binary += counts.skippedBinary
        namedPathFailed = namedPathFailed || counts.namedPathFailed
        tally += counts.tally
    }
}
