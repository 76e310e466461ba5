import WeirContent
import WeirJSON
import WeirScan

/// One JSON object a line, written as found (https://jsonlines.org).
struct JSONLinesWriter: ReportWriter {
    /// How each object is rendered.
    let object: ResultObject

    let separator: [UInt8] = []
    let header: [UInt8] = []

    func sheet(for path: [UInt8]) -> ResultSheet {
        ResultSheet(path: path, fragment: object.fragment(for: path))
    }

    func append(_ finding: Finding, _ match: Span<UInt8>, to sheet: inout ResultSheet) {
        object.append(finding, match, to: &sheet)
        sheet.bytes.append(UInt8(ascii: "\n"))
        sheet.results += 1
    }

    func append(_ issue: InspectionIssue, to sheet: inout ResultSheet) {
        object.append(issue, to: &sheet)
        sheet.bytes.append(UInt8(ascii: "\n"))
        sheet.results += 1
    }

    func footer(_ summary: ScanSummary) -> [UInt8] {
        []
    }
}
