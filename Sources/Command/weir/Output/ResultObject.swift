import WeirCatalog
import WeirContent
import WeirJSON
import WeirLog
import WeirScan

/// Renders one finding, one issue or one notice, as the JSON object that `--format jsonl` and `--format json` share.
struct ResultObject {
    private let mask: Mask
    private let explains: Bool
    /// For each entry, level of confidence, and whether others are near, in this order, what stands between the path
    /// and the start.
    private let prefixes: [[UInt8]]
    private let entries: [Scanner.Entry]

    private static let levels = ConfidenceLevel.allCases.count

    /// Prepares what is the same in all findings of an entry.
    init(entries: [Scanner.Entry], mask: Mask, explains: Bool) {
        self.mask = mask
        self.explains = explains
        self.entries = entries
        prefixes = entries.flatMap { entry in
            ConfidenceLevel.allCases.flatMap { level in
                [false, true].map { Self.prefix(of: entry, level, entry.profiles(amongOthers: $0)) }
            }
        }
    }

    private static func prefix(
        of entry: Scanner.Entry,
        _ level: ConfidenceLevel,
        _ profiles: [Scanner.Entry.Profile]
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.append("\"entry\":{\"id\":")
        out.append(json: entry.id)
        out.append(",\"name\":")
        out.append(json: entry.name)
        out.append(",\"type\":")
        out.append(json: entry.kind.rawValue)
        out.append("},\"profiles\":[")
        for (index, profile) in profiles.enumerated() {
            out.append(index == 0 ? "{\"id\":" : ",{\"id\":")
            out.append(json: profile.id)
            out.append(",\"name\":")
            out.append(json: profile.name)
            out.append(UInt8(ascii: "}"))
        }
        out.append("],\"confidence\":")
        out.append(Self.quoted(level))
        out.append(",\"start\":")
        return out
    }

    /// What every object of a file starts with.
    func fragment(for path: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.append("{\"path\":")
        out.append(json: path)
        out.append(",\"member\":")
        return out
    }

    /// Appends a finding.
    func append(_ finding: Finding, _ match: Span<UInt8>, to sheet: inout ResultSheet) {
        let level = finding.entry * Self.levels + finding.confidence.rank
        let prefix = level * 2 + (finding.isAmongOthers ? 1 : 0)
        guard prefixes.indices.contains(prefix) else {
            return
        }
        sheet.masked.removeAll(keepingCapacity: true)
        mask.append(match, of: finding, to: &sheet.masked)
        sheet.bytes.append(contentsOf: sheet.fragment)
        append(finding.origin?.member, to: &sheet.bytes)
        sheet.bytes.append(UInt8(ascii: ","))
        if let profiles = finding.shownProfiles {
            sheet.bytes.append(contentsOf: Self.prefix(of: entries[finding.entry], finding.confidence, profiles))
        } else {
            sheet.bytes.append(contentsOf: prefixes[prefix])
        }
        sheet.bytes.append(decimal: finding.start)
        sheet.bytes.append(",\"end\":")
        sheet.bytes.append(decimal: finding.end)
        sheet.bytes.append(",\"line\":")
        sheet.bytes.append(decimal: finding.line)
        sheet.bytes.append(",\"column\":")
        sheet.bytes.append(decimal: finding.column)
        sheet.bytes.append(",\"match\":\"")
        sheet.bytes.append(jsonContent: sheet.masked)
        sheet.bytes.append("\",\"location\":")
        append(finding.origin?.location, to: &sheet.bytes)
        sheet.bytes.append(evidenceAndLabelsOf: finding)
        if explains {
            append(finding.reasons, to: &sheet.bytes)
        }
        sheet.bytes.append(UInt8(ascii: "}"))
    }

    private func append(_ reasons: [ConfidenceReason], to out: inout [UInt8]) {
        out.append(",\"reasons\":[")
        for (index, reason) in reasons.enumerated() {
            out.append(index == 0 ? "{\"kind\":" : ",{\"kind\":")
            out.append(json: reason.kind.rawValue)
            out.append(",\"term\":")
            out.append(json: reason.term)
            out.append(",\"distance\":")
            out.append(decimal: reason.distance)
            out.append(",\"result\":")
            out.append(reason.result.map(Self.quoted) ?? "null")
            out.append(UInt8(ascii: "}"))
        }
        out.append(UInt8(ascii: "]"))
    }

    /// Appends an issue.
    func append(_ issue: InspectionIssue, to sheet: inout ResultSheet) {
        sheet.bytes.append(contentsOf: sheet.fragment)
        append(issue.member, to: &sheet.bytes)
        sheet.bytes.append(issue.isNotice ? ",\"notice\":{\"code\":" : ",\"error\":{\"code\":")
        sheet.bytes.append(json: issue.code.rawValue)
        sheet.bytes.append(",\"message\":")
        sheet.bytes.append(json: issue.message)
        if let problem = issue.problem {
            sheet.bytes.append(",\"problem\":")
            sheet.bytes.append(json: problem.rawValue)
        }
        sheet.bytes.append("}}")
    }

    private func append(_ text: String?, to out: inout [UInt8]) {
        if let text { out.append(json: text) } else { out.append("null") }
    }

    private static func quoted(_ level: ConfidenceLevel) -> StaticString {
        switch level {
        case .low: "\"low\""
        case .medium: "\"medium\""
        case .high: "\"high\""
        case .veryHigh: "\"very_high\""
        }
    }
}
