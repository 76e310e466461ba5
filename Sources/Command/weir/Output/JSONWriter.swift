import WeirBase
import WeirCatalog
import WeirContent
import WeirJSON
import WeirScan

/// One JSON document: the objects of `--format jsonl` in `results`, and a summary.
struct JSONWriter: ReportWriter {
    /// How each object is rendered.
    let object: ResultObject
    /// What the scanner looks for.
    let entries: [Scanner.Entry]

    let separator = [UInt8](",\n".utf8)

    var header: [UInt8] {
        [UInt8]("{\"version\":\"\(Version.current)\",\"results\":[\n".utf8)
    }

    func sheet(for path: [UInt8]) -> ResultSheet {
        ResultSheet(path: path, fragment: object.fragment(for: path))
    }

    func append(_ finding: Finding, _ match: Span<UInt8>, to sheet: inout ResultSheet) {
        appendSeparator(to: &sheet)
        object.append(finding, match, to: &sheet)
    }

    func append(_ issue: InspectionIssue, to sheet: inout ResultSheet) {
        appendSeparator(to: &sheet)
        object.append(issue, to: &sheet)
    }

    private func appendSeparator(to sheet: inout ResultSheet) {
        if sheet.results > 0 {
            sheet.bytes.append(",\n")
        }
        sheet.results += 1
    }

    func footer(_ summary: ScanSummary) -> [UInt8] {
        var out: [UInt8] = []
        out.append("\n],\"summary\":{")
        out.append(field: "files", summary.files)
        out.append(",")
        out.append(field: "files_with_findings", summary.filesWithFindings)
        out.append(",")
        out.append(field: "bytes", summary.bytes)
        out.append(",")
        out.append(field: "findings", summary.tally.total)
        out.append(",")
        out.append(field: "not_inspected", summary.notInspected)
        out.append(",\"skipped\":{")
        out.append(field: "excluded", summary.skipped.excluded)
        out.append(",")
        out.append(field: "version_control", summary.skipped.versionControl)
        out.append(",")
        out.append(field: "links", summary.skipped.links)
        out.append(",")
        out.append(field: "special", summary.skipped.special)
        out.append(",")
        out.append(field: "binary", summary.skipped.binary)
        out.append("},")
        out.append(field: "milliseconds", summary.nanoseconds / 1_000_000)
        out.append(",\"entries\":[")
        append(summary.tally, to: &out)
        out.append("]}}\n")
        return out
    }

    /// Appends an object for each entry that was found.
    private func append(_ tally: Tally, to out: inout [UInt8]) {
        var isFirst = true
        for (index, entry) in entries.enumerated() where tally.total(of: index) > 0 {
            out.append(isFirst ? "{\"id\":" : ",{\"id\":")
            isFirst = false
            out.append(json: entry.id)
            out.append(",\"name\":")
            out.append(json: entry.name)
            for level in ConfidenceLevel.allCases {
                out.append(",")
                out.append(json: level.rawValue)
                out.append(":")
                out.append(decimal: tally[index, level])
            }
            out.append("}")
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(field name: StaticString, _ number: Int) {
        append("\"")
        append(name)
        append("\":")
        append(decimal: number)
    }
}
