import WeirCatalog
import WeirContent
import WeirLog

@testable import WeirScan
@testable import weir

/// Entries, findings and matches that no engine has to find.
enum Synthetic {
    static let entries = [
        Scanner.Entry(
            id: "11111111-0000-4000-8000-000000000001",
            name: "Payment \"Card\"",
            kind: .predefined,
            summary: "The number of a card.",
            profiles: [
                Scanner.Entry.Profile(
                    id: "22222222-0000-4000-8000-000000000001",
                    name: "Money, all of it",
                    wantsCompany: false
                ),
                Scanner.Entry.Profile(id: "22222222-0000-4000-8000-000000000002", name: "Cards", wantsCompany: false),
            ]
        ),
        Scanner.Entry(
            id: "11111111-0000-4000-8000-000000000002",
            name: "=[a-z]+\\d",
            kind: .custom,
            summary: "",
            profiles: []
        ),
    ]

    /// A match and where it is.
    struct Match: Sendable {
        let bytes: [UInt8]
        let finding: Finding

        init(_ bytes: [UInt8], _ finding: Finding) {
            self.bytes = bytes
            self.finding = finding
        }

        init(_ text: [UInt8], entry: Int, _ confidence: ConfidenceLevel, start: Int, line: Int, column: Int) {
            bytes = text
            finding = Finding(
                entry: entry,
                confidence: confidence,
                start: start,
                end: start + text.count,
                line: line,
                column: column,
                hasContext: true,
                reasons: [
                    ConfidenceReason(kind: .pattern, term: "luhn", distance: 0, result: .medium),
                    ConfidenceReason(kind: .keyword, term: "card", distance: -7, result: confidence),
                ]
            )
        }
    }

    static let matches = [
        Match([UInt8]("4111 1111 1111 1111".utf8), entry: 0, .high, start: 120, line: 4, column: 7),
        Match([UInt8]("+secret\"1,\\".utf8), entry: 1, .low, start: 300, line: 9, column: 1),
        Match([UInt8]("a\u{1}b\n\u{202E}ñ".utf8), entry: 1, .medium, start: 400, line: 10, column: 2),
        Match([0x61, 0xFF, 0xE2, 0x82, 0x62], entry: 1, .veryHigh, start: 500, line: 12, column: 3),
    ]

    /// A match in a document in an archive.
    static let placed = {
        let match = Match([UInt8]("4111 1111 1111 1111".utf8), entry: 0, .high, start: 12, line: 2, column: 1)
        var finding = match.finding
        finding.place = FindingPlace(
            Origin(path: ["in.zip", "b, c.xlsx"], part: .sheet, sheet: "Totals", cell: "C7")
        )
        return Match(match.bytes, finding)
    }()

    /// All five writers.
    static func writers(_ mode: MaskMode, explains: Bool = false) -> [(format: OutputFormat, writer: any ReportWriter)]
    {
        OutputFormat.allCases.map { format in
            (
                format,
                ReportWriters.writer(
                    for: format,
                    entries: entries,
                    mask: Mask(mode: mode),
                    style: Style(isColored: false),
                    explains: explains,
                    minimum: .low,
                    columns: nil
                )
            )
        }
    }
}
