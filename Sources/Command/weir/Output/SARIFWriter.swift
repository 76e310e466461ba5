import WeirBase
import WeirCatalog
import WeirContent
import WeirJSON
import WeirLog
import WeirScan

/// The Static Analysis Results Interchange Format, version 2.1.0.
///
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Results are streamed; what was not inspected
/// follows as notifications of the invocation, of which the document keeps `ScanSummary.keptFailures`.
struct SARIFWriter: ReportWriter {
    private let mask: Mask
    private let entries: [Scanner.Entry]
    /// For each entry, what its results start with.
    private let fragments: [[UInt8]]

    let separator = [UInt8](",\n".utf8)

    /// Prepares what is the same in all results of an entry.
    init(entries: [Scanner.Entry], mask: Mask) {
        self.mask = mask
        self.entries = entries
        fragments = entries.enumerated().map { index, entry in
            var out: [UInt8] = []
            out.append("{\"ruleId\":")
            out.append(json: entry.id)
            out.append(",\"ruleIndex\":")
            out.append(decimal: index)
            out.append(",\"level\":")
            return out
        }
    }

    var header: [UInt8] {
        var out: [UInt8] = []
        out.append("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{")
        out.append("\"tool\":{\"driver\":{\"name\":\"weir\",\"semanticVersion\":")
        out.append(json: Version.current)
        out.append(",\"rules\":[")
        for (index, entry) in entries.enumerated() {
            out.append(index == 0 ? "\n{\"id\":" : ",\n{\"id\":")
            out.append(json: entry.id)
            out.append(",\"name\":")
            out.append(json: entry.name)
            out.append(",\"shortDescription\":{\"text\":")
            out.append(json: entry.summary.isEmpty ? entry.name : entry.summary)
            out.append("},\"properties\":{\"tags\":[")
            // Tags are unique (section 3.8.2).
            let tags = Set(entry.profiles.map(\.name)).sorted()
            for (index, tag) in tags.enumerated() {
                out.append(index == 0 ? "" : ",")
                out.append(json: tag)
            }
            out.append("]}}")
        }
        out.append("]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[\n")
        return out
    }

    func sheet(for path: [UInt8]) -> ResultSheet {
        var out: [UInt8] = []
        out.append(",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"")
        out.append(uri: path)
        out.append("\"}")
        var sheet = ResultSheet(path: path, fragment: out)
        sheet.occurrences = Array(repeating: 0, count: entries.count)
        return sheet
    }

    func append(_ finding: Finding, _ match: Span<UInt8>, to sheet: inout ResultSheet) {
        guard entries.indices.contains(finding.entry), sheet.occurrences.indices.contains(finding.entry) else {
            return
        }
        let entry = entries[finding.entry]
        sheet.occurrences[finding.entry] += 1
        sheet.bytes.append(sheet.results == 0 ? "" : ",\n")
        sheet.results += 1
        sheet.bytes.append(contentsOf: fragments[finding.entry])
        sheet.bytes.append(Self.level(of: finding.confidence))
        sheet.bytes.append(",\"message\":{\"text\":\"")
        sheet.bytes.append(jsonContent: [UInt8](entry.name.utf8))
        sheet.bytes.append(": ")
        sheet.masked.removeAll(keepingCapacity: true)
        mask.append(match, of: finding, to: &sheet.masked)
        sheet.bytes.append(jsonContent: sheet.masked)
        sheet.bytes.append("\"}")
        sheet.bytes.append(contentsOf: sheet.fragment)
        append(finding, match, to: &sheet.bytes)
        // What identifies a result when lines move: its entry and its rank among the entry's results in this file.
        sheet.bytes.append("}],\"partialFingerprints\":{\"entryOccurrence/v1\":\"")
        sheet.bytes.append(jsonContent: [UInt8](entry.id.utf8))
        sheet.bytes.append(":")
        sheet.bytes.append(decimal: sheet.occurrences[finding.entry])
        sheet.bytes.append("\"},\"properties\":{\"confidence\":\"")
        sheet.bytes.append(text: finding.confidence.rawValue)
        sheet.bytes.append("\"")
        sheet.bytes.append(evidenceAndLabelsOf: finding)
        sheet.bytes.append("}}")
    }

    /// Appends the rest of a location: a region of text, or the member and the place in it (section 3.33).
    private func append(_ finding: Finding, _ match: Span<UInt8>, to out: inout [UInt8]) {
        guard let origin = finding.origin else {
            appendRegion(finding, match, to: &out)
            out.append("}}")
            return
        }
        let names = [origin.member, origin.location].compactMap { $0 }
        out.append("}")
        guard !names.isEmpty else { return }
        out.append(",\"logicalLocations\":[{\"fullyQualifiedName\":")
        out.append(json: names.joined(separator: ", "))
        out.append("}]")
    }

    /// Appends a region; its end is where the match ends (section 3.30).
    private func appendRegion(_ finding: Finding, _ match: Span<UInt8>, to out: inout [UInt8]) {
        var line = finding.line
        var column = finding.column
        var reader = ScalarReader()
        while let scalar = reader.next(in: match) {
            column += 1
            if scalar == "\n" {
                line += 1
                column = 1
            }
        }
        out.append(",\"region\":{\"startLine\":")
        out.append(decimal: finding.line)
        out.append(",\"startColumn\":")
        out.append(decimal: finding.column)
        out.append(",\"endLine\":")
        out.append(decimal: line)
        out.append(",\"endColumn\":")
        out.append(decimal: column)
        out.append(",\"byteOffset\":")
        out.append(decimal: finding.start)
        out.append(",\"byteLength\":")
        out.append(decimal: finding.end - finding.start)
    }

    func append(_ issue: InspectionIssue, to sheet: inout ResultSheet) {
        // It becomes a notification in the footer.
    }

    func footer(_ summary: ScanSummary) -> [UInt8] {
        var out: [UInt8] = []
        out.append("\n],\"invocations\":[{\"executionSuccessful\":")
        out.append(summary.namedPathFailed ? "false" : "true")
        out.append(",\"exitCode\":")
        out.append(decimal: Int(summary.exitStatus))
        out.append(",\"toolExecutionNotifications\":[")
        for (index, failure) in summary.failures.enumerated() {
            out.append(index == 0 ? "\n" : ",\n")
            append(failure, to: &out)
        }
        let rest = summary.notInspected - summary.failures.count
        if rest > 0 {
            out.append(",\n{\"level\":\"error\",\"message\":{\"text\":\"and ")
            out.append(decimal: rest)
            out.append(" more\"}}")
        }
        out.append("]}]}]}\n")
        return out
    }

    private func append(_ failure: ScanSummary.Failure, to out: inout [UInt8]) {
        out.append("{\"descriptor\":{\"id\":")
        out.append(json: failure.issue.code.rawValue)
        out.append("},\"level\":\"error\",\"message\":{\"text\":")
        out.append(json: failure.issue.message)
        out.append("},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"")
        out.append(uri: failure.place)
        out.append("\"}}}]}")
    }

    /// The level of a result: what is surely there is an error, what might be is a note.
    private static func level(of confidence: ConfidenceLevel) -> StaticString {
        switch confidence {
        case .low: "\"note\""
        case .medium: "\"warning\""
        case .high, .veryHigh: "\"error\""
        }
    }
}
