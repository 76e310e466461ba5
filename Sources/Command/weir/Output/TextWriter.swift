import WeirCatalog
import WeirContent
import WeirJSON
import WeirLog
import WeirScan

/// The report for people: a heading a file, a line a finding, a table at the end.
struct TextWriter: ReportWriter {
    private let entries: [Scanner.Entry]
    private let mask: Mask
    private let style: Style
    private let explains: Bool
    private let minimum: ConfidenceLevel
    private let layout: TextLayout

    let separator = [UInt8]("\n".utf8)
    let header: [UInt8] = []

    /// A writer for a terminal of `columns`, or for a file when that is `nil`.
    init(
        entries: [Scanner.Entry],
        mask: Mask,
        style: Style,
        explains: Bool,
        minimum: ConfidenceLevel,
        columns: Int?
    ) {
        self.entries = entries
        self.mask = mask
        self.style = style
        self.explains = explains
        self.minimum = minimum
        layout = TextLayout(names: entries.map(\.name), columns: columns)
    }

    func sheet(for path: [UInt8]) -> ResultSheet {
        var heading: [UInt8] = []
        heading.append(style.start(.path))
        heading.append(display: path)
        heading.append(style.end)
        heading.append("\n")
        return ResultSheet(path: path, fragment: heading)
    }

    func append(_ finding: Finding, _ match: Span<UInt8>, to sheet: inout ResultSheet) {
        guard entries.indices.contains(finding.entry) else {
            return
        }
        appendHeading(to: &sheet)
        let start = sheet.bytes.count
        sheet.bytes.append(decimal: finding.line)
        sheet.bytes.append(UInt8(ascii: ":"))
        sheet.bytes.append(decimal: finding.column)
        let padding = TextLayout.place - (sheet.bytes.count - start)
        sheet.bytes.insert(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, padding)), at: start)
        sheet.bytes.append("  ")
        append(finding.confidence, to: &sheet.bytes)
        sheet.bytes.append("  ")
        let width = sheet.bytes.append(display: layout.names[finding.entry], limit: layout.name)
        sheet.bytes.append(UInt8(ascii: " "), count: layout.name - width + 2)
        sheet.masked.removeAll(keepingCapacity: true)
        mask.append(match, of: finding, to: &sheet.masked)
        sheet.bytes.append(display: sheet.masked, limit: layout.match)
        appendPlace(of: finding, to: &sheet.bytes)
        sheet.bytes.append("\n")
        if explains {
            append(finding.reasons, to: &sheet.bytes)
        }
    }

    /// Appends the member and the place in it, for content that was taken apart, what else is known, and the labels.
    private func appendPlace(of finding: Finding, to out: inout [UInt8]) {
        let words =
            [finding.origin?.member, finding.origin?.location, finding.evidenceWords].compactMap { $0 }
            + finding.labelWords
        guard !words.isEmpty else { return }
        out.append("  ")
        out.append(style.start(.quiet))
        out.append(display: [UInt8](words.joined(separator: ", ").utf8))
        out.append(style.end)
    }

    private func append(_ level: ConfidenceLevel, to out: inout [UInt8]) {
        let label = level.label
        out.append(style.start(level.role))
        out.append(label)
        out.append(style.end)
        out.append(UInt8(ascii: " "), count: TextLayout.level - label.utf8CodeUnitCount)
    }

    private func append(_ reasons: [ConfidenceReason], to out: inout [UInt8]) {
        for reason in reasons {
            out.append(UInt8(ascii: " "), count: TextLayout.place + 2)
            out.append(style.start(.quiet))
            let label = reason.result?.label ?? "nothing"
            out.append(label)
            out.append(UInt8(ascii: " "), count: TextLayout.level - label.utf8CodeUnitCount + 2)
            out.append(text: reason.kind.rawValue)
            if !reason.term.isEmpty {
                out.append(" ")
                out.append(display: [UInt8](reason.term.utf8))
            }
            if reason.distance != 0 {
                out.append(", ")
                out.append(decimal: Int(clamping: reason.distance.magnitude))
                out.append(reason.distance < 0 ? " bytes before" : " bytes after")
            }
            out.append(style.end)
            out.append("\n")
        }
    }

    func append(_ issue: InspectionIssue, to sheet: inout ResultSheet) {
        // The message is on standard error and the count in the summary.
    }

    private func appendHeading(to sheet: inout ResultSheet) {
        if sheet.results == 0 {
            sheet.bytes.append(contentsOf: sheet.fragment)
        }
        sheet.results += 1
    }

    func footer(_ summary: ScanSummary) -> [UInt8] {
        TextSummary(entries: entries, style: style, minimum: minimum, layout: layout).render(summary)
    }
}

extension ConfidenceLevel {
    /// The level as the text report spells it.
    var label: StaticString {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .veryHigh: "very high"
        }
    }

    /// How the text report colours it.
    var role: Style.Role {
        switch self {
        case .low: .low
        case .medium: .medium
        case .high: .high
        case .veryHigh: .veryHigh
        }
    }
}
