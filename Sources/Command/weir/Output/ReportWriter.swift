import WeirContent
import WeirLog
import WeirScan

/// Renders results in one format.
///
/// One writer serves all files of a scan, on several threads at once. For each file, in any order and at the same time:
/// `sheet` once, then `append` for each finding in the order they are found, then `append` for the issue if there is
/// one. The sheets are put together in the order of the files, `separator` between those that are not empty, with
/// `header` before the first and `footer` after the last.
///
/// Two mistakes are easily made: to keep state in the writer, which files would share, and to write a match that did
/// not pass through the `Mask`.
protocol ReportWriter: Sendable {
    /// What stands between the results of two files.
    var separator: [UInt8] { get }
    /// What stands before all results.
    var header: [UInt8] { get }
    /// Starts the results of a file; `path` is valid UTF-8.
    func sheet(for path: [UInt8]) -> ResultSheet
    /// Renders a finding; `match` is what was found.
    func append(_ finding: Finding, _ match: Span<UInt8>, to sheet: inout ResultSheet)
    /// Renders why the file, or the rest of it, was not inspected.
    func append(_ issue: InspectionIssue, to sheet: inout ResultSheet)
    /// What stands after all results.
    func footer(_ summary: ScanSummary) -> [UInt8]
}
