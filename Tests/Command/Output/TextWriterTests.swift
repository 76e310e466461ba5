import Testing
import WeirCatalog
import WeirContent
import WeirLog

@testable import weir

struct TextWriterTests {
    private func writer(explains: Bool = false, columns: Int? = nil) -> TextWriter {
        TextWriter(
            entries: Synthetic.entries,
            mask: Mask(mode: .full),
            style: Style(isColored: false),
            explains: explains,
            minimum: .medium,
            columns: columns
        )
    }

    private func render(_ writer: TextWriter) -> String {
        var sheet = writer.sheet(for: [UInt8]("src/a.txt".utf8))
        for match in Synthetic.matches.prefix(2) {
            writer.append(match.finding, match.bytes.span, to: &sheet)
        }
        return String(decoding: sheet.bytes, as: UTF8.self)
    }

    @Test func `a file has a heading and a line a finding`() {
        #expect(
            render(writer()) == """
                src/a.txt
                      4:7  high       Payment "Card"  **** **** **** ****
                      9:1  low        =[a-z]+\\d       +******"*,\\

                """
        )
    }

    @Test func `an explained finding has a line a reason`() {
        #expect(
            render(writer(explains: true)).contains(
                """
                           medium     pattern luhn
                           high       keyword card, 7 bytes before
                """
            )
        )
    }

    @Test func `lines fit a narrow terminal`() {
        for line in render(writer(columns: 50)).split(separator: "\n") {
            #expect(line.unicodeScalars.count <= 50)
        }
    }

    @Test func `the end has a table and says what was left out`() {
        var summary = ScanSummary(entries: Synthetic.entries.count)
        summary.tally.count(entry: 1, .medium)
        summary.tally.count(entry: 1, .high)
        summary.tally.count(entry: 0, .high)
        summary.files = 1_200
        summary.filesWithFindings = 1
        summary.filesThatMatch = 1
        summary.bytes = 3_000_000
        summary.nanoseconds = 1_500_000_000
        summary.skipped.links = 1
        summary.note(ScanSummary.Failure(path: [], issue: InspectionIssue(code: .unsupported, message: "")))
        #expect(
            String(decoding: writer().footer(summary), as: UTF8.self) == """

                Entry           very high       high     medium      total
                =[a-z]+\\d               0          1          1          2
                Payment "Card"          0          1          0          1

                3 findings in 1 file; inspected 1,200 files, 3.0 MB in 1.5 s (2.0 MB/s).
                Not inspected: 1 item (1 unsupported); --format jsonl names each.
                Skipped: 1 link.
                Findings of less than medium confidence are not shown; --min-confidence low shows all.

                """
        )
    }
}
