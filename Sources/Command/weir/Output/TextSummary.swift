import WeirCatalog
import WeirContent
import WeirJSON
import WeirScan

/// The end of a text report: a table of the entries found, and what the scan amounts to.
struct TextSummary {
    /// What the scanner looks for.
    let entries: [Scanner.Entry]
    /// The colours.
    let style: Style
    /// The level below which findings are not shown.
    let minimum: ConfidenceLevel
    /// The widths.
    let layout: TextLayout

    private static let heading: StaticString = "Entry"
    private static let levels = ConfidenceLevel.allCases.reversed()

    /// Renders the end of a report.
    func render(_ summary: ScanSummary) -> [UInt8] {
        var out: [UInt8] = []
        if summary.tally.total > 0 {
            out.append("\n")
            appendTable(summary.tally, to: &out)
            out.append("\n")
        }
        out.append(text: Self.sentence(summary))
        out.append("\n")
        if summary.notInspected > 0 {
            out.append(text: "Not inspected: \(Self.failures(summary))\n")
        }
        if summary.skipped.total > 0 {
            out.append(text: "Skipped: \(Self.skipped(summary.skipped))\n")
        }
        if summary.filesWithFindings > summary.filesThatMatch {
            let count = Quantity.count(summary.filesWithFindings - summary.filesThatMatch, "file")
            out.append(text: "Tolerated: the findings of \(count), within the allowed match count.\n")
        }
        if summary.withheld > 0 {
            let count = Quantity.count(summary.withheld, "finding")
            out.append(style.start(.quiet))
            out.append(text: "\(count) do not count for the chosen profiles: no keyword or too few others near them.")
            out.append(style.end)
            out.append("\n")
        }
        if minimum > .low {
            out.append(style.start(.quiet))
            out.append(
                text: "Findings of less than \(minimum.label) confidence are not shown; --min-confidence low shows all."
            )
            out.append(style.end)
            out.append("\n")
        }
        return out
    }

    private func appendTable(_ tally: Tally, to out: inout [UInt8]) {
        let found = entries.indices.filter { tally.total(of: $0) > 0 }
        let levels = Self.levels.filter { $0 >= minimum }
        let longest = found.map { entries[$0].name.unicodeScalars.count }.max() ?? 0
        let nameWidth = max(Self.heading.utf8CodeUnitCount, min(layout.tableName, longest))
        out.append(style.start(.quiet))
        out.append(Self.heading)
        out.append(UInt8(ascii: " "), count: nameWidth - Self.heading.utf8CodeUnitCount)
        for level in levels {
            appendRight(level.label, to: &out)
        }
        appendRight("total", to: &out)
        out.append(style.end)
        out.append("\n")
        // The most frequent first; entries found equally often keep the catalog's order.
        let ordered = found.sorted { (-tally.total(of: $0), $0) < (-tally.total(of: $1), $1) }
        for entry in ordered {
            let width = out.append(display: [UInt8](entries[entry].name.utf8), limit: nameWidth)
            out.append(UInt8(ascii: " "), count: nameWidth - width)
            for level in levels {
                let count = tally[entry, level]
                out.append(style.start(count > 0 ? level.role : .quiet))
                appendRight(Quantity.grouped(count), to: &out)
                out.append(style.end)
            }
            appendRight(Quantity.grouped(tally.total(of: entry)), to: &out)
            out.append("\n")
        }
    }

    private func appendRight(_ text: StaticString, to out: inout [UInt8]) {
        out.append(UInt8(ascii: " "), count: TextLayout.tableNumber - text.utf8CodeUnitCount)
        out.append(text)
    }

    private func appendRight(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: " "), count: TextLayout.tableNumber - text.utf8.count)
        out.append(text: text)
    }

    /// What was found in how much, and how fast.
    static func sentence(_ summary: ScanSummary) -> String {
        let found =
            summary.tally.total == 0
            ? "Nothing found"
            : "\(Quantity.count(summary.tally.total, "finding")) in \(Quantity.count(summary.filesWithFindings, "file"))"
        let looked = "\(Quantity.count(summary.files, "file")), \(Quantity.bytes(summary.bytes))"
        let time = Quantity.duration(nanoseconds: summary.nanoseconds)
        let rate = Quantity.rate(bytes: summary.bytes, nanoseconds: summary.nanoseconds)
        return "\(found); inspected \(looked) in \(time) (\(rate))."
    }

    private static func failures(_ summary: ScanSummary) -> String {
        let parts = InspectionIssue.Code.allCases.compactMap { code in
            summary.failureCounts[code].map { "\(Quantity.grouped($0)) \(code.rawValue)" }
        }
        return
            "\(Quantity.count(summary.notInspected, "item")) (\(parts.joined(separator: ", "))); --format jsonl names each."
    }

    private static func skipped(_ skipped: ScanSummary.Skipped) -> String {
        let parts = [
            (skipped.excluded, "excluded path"),
            (skipped.versionControl, "version control folder"),
            (skipped.links, "link"),
            (skipped.special, "special file"),
            (skipped.binary, "binary file"),
        ]
        return parts.filter { $0.0 > 0 }.map { Quantity.count($0.0, $0.1) }.joined(separator: ", ") + "."
    }
}
