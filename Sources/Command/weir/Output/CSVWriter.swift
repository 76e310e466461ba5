import WeirCatalog
import WeirContent
import WeirJSON
import WeirLog
import WeirScan

/// Comma-separated values with a header line (RFC 4180), lines ended by CR LF.
///
/// A cell that starts with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe before it: spreadsheets would
/// run it as a formula (https://owasp.org/www-community/attacks/CSV_Injection).
struct CSVWriter: ReportWriter {
    private let mask: Mask
    /// For each entry, and whether others are near, its cells and the comma after them.
    private let cells: [[UInt8]]
    private let entries: [Scanner.Entry]

    let separator: [UInt8] = []
    let header = [UInt8]((columns.joined(separator: ",") + "\r\n").utf8)

    private static let columns = [
        "path", "member", "entry_id", "entry_name", "entry_type", "profiles", "confidence", "start", "end", "line",
        "column", "match", "location", "error_code", "error_message", "evidence", "labels",
    ]

    /// Prepares what is the same in all findings of an entry.
    init(entries: [Scanner.Entry], mask: Mask) {
        self.mask = mask
        self.entries = entries
        cells = entries.flatMap { entry in
            [false, true].map { Self.cells(of: entry, entry.profiles(amongOthers: $0)) }
        }
    }

    private static func cells(of entry: Scanner.Entry, _ profiles: [Scanner.Entry.Profile]) -> [UInt8] {
        var out: [UInt8] = []
        let profiles = profiles.map(\.name).joined(separator: "; ")
        for cell in [entry.id, entry.name, entry.kind.rawValue, profiles] {
            out.append(cell: [UInt8](cell.utf8))
            out.append(UInt8(ascii: ","))
        }
        return out
    }

    func sheet(for path: [UInt8]) -> ResultSheet {
        var fragment: [UInt8] = []
        fragment.append(cell: path)
        fragment.append(",")
        return ResultSheet(path: path, fragment: fragment)
    }

    func append(_ finding: Finding, _ match: Span<UInt8>, to sheet: inout ResultSheet) {
        guard entries.indices.contains(finding.entry) else {
            return
        }
        sheet.masked.removeAll(keepingCapacity: true)
        mask.append(match, of: finding, to: &sheet.masked)
        sheet.bytes.append(contentsOf: sheet.fragment)
        sheet.bytes.append(cell: [UInt8]((finding.origin?.member ?? "").utf8))
        sheet.bytes.append(",")
        if let profiles = finding.shownProfiles {
            sheet.bytes.append(contentsOf: Self.cells(of: entries[finding.entry], profiles))
        } else {
            sheet.bytes.append(contentsOf: cells[finding.entry * 2 + (finding.isAmongOthers ? 1 : 0)])
        }
        sheet.bytes.append(text: finding.confidence.rawValue)
        for number in [finding.start, finding.end, finding.line, finding.column] {
            sheet.bytes.append(UInt8(ascii: ","))
            sheet.bytes.append(decimal: number)
        }
        sheet.bytes.append(UInt8(ascii: ","))
        sheet.bytes.append(cell: sheet.masked)
        sheet.bytes.append(",")
        sheet.bytes.append(cell: [UInt8]((finding.origin?.location ?? "").utf8))
        sheet.bytes.append(",,,")
        sheet.bytes.append(cell: [UInt8]((finding.evidenceWords ?? "").utf8))
        sheet.bytes.append(",")
        sheet.bytes.append(cell: [UInt8](finding.labelWords.joined(separator: "; ").utf8))
        sheet.bytes.append("\r\n")
        sheet.results += 1
    }

    func append(_ issue: InspectionIssue, to sheet: inout ResultSheet) {
        guard !issue.isNotice else { return }
        sheet.bytes.append(contentsOf: sheet.fragment)
        sheet.bytes.append(cell: [UInt8]((issue.member ?? "").utf8))
        sheet.bytes.append(",,,,,,,,,,,,")
        sheet.bytes.append(text: issue.code.rawValue)
        sheet.bytes.append(UInt8(ascii: ","))
        sheet.bytes.append(cell: [UInt8](issue.message.utf8))
        sheet.bytes.append(",,\r\n")
        sheet.results += 1
    }

    func footer(_ summary: ScanSummary) -> [UInt8] {
        []
    }
}

extension [UInt8] {
    /// Appends one cell, quoted where it must be.
    fileprivate mutating func append(cell text: [UInt8]) {
        let startsFormula = text.first.map { [UInt8]("=+-@\t\r\n".utf8).contains($0) } ?? false
        let needsQuotes = text.contains { byte in
            byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        if needsQuotes {
            append(UInt8(ascii: "\""))
        }
        if startsFormula {
            append(UInt8(ascii: "'"))
        }
        for byte in text {
            if byte == UInt8(ascii: "\"") {
                append(byte)
            }
            append(byte)
        }
        if needsQuotes {
            append(UInt8(ascii: "\""))
        }
    }
}
