import Foundation
import Testing
import WeirContent
import WeirLog
import WeirScan

@testable import weir

/// What every writer must do, whatever its format.
struct ReportWriterTests {
    @Test(arguments: OutputFormat.allCases) func `a full mask leaves no letter and no digit of a match`(
        format: OutputFormat
    ) throws {
        let report = try render(format, .full)
        for secret in ["4111", "1111 ", "secret"] {
            #expect(!report.contains(secret))
        }
        #expect(report.contains("**** **** **** ****"))
    }

    @Test(arguments: OutputFormat.allCases) func `a clear mask shows the match`(format: OutputFormat) throws {
        #expect(try render(format, .clear).contains("4111 1111 1111 1111"))
    }

    @Test(arguments: OutputFormat.allCases) func `results handed over one by one make the same report`(
        format: OutputFormat
    ) throws {
        #expect(try render(format, .full, handingOver: true) == render(format, .full))
    }

    @Test(arguments: OutputFormat.allCases) func `a match never reaches the terminal as a control character`(
        format: OutputFormat
    ) throws {
        let report = try render(format, .clear)
        #expect(!report.unicodeScalars.contains("\u{1}") || format == .csv)
    }

    @Test(arguments: [OutputFormat.json, .sarif]) func `a document is one JSON value`(format: OutputFormat) throws {
        _ = try #require(try JSONSerialization.jsonObject(with: Data(render(format, .clear).utf8)) as? [String: Any])
    }

    @Test(arguments: [OutputFormat.json, .sarif]) func `a document without results is one JSON value`(
        format: OutputFormat
    ) throws {
        let writer = try writer(format, .full)
        let bytes = writer.header + writer.footer(ScanSummary(entries: Synthetic.entries.count))
        _ = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private func writer(_ format: OutputFormat, _ mode: MaskMode) throws -> any ReportWriter {
        try #require(Synthetic.writers(mode).first { $0.format == format }).writer
    }

    /// A report with two files, the second of which was not inspected to its end.
    private func render(_ format: OutputFormat, _ mode: MaskMode, handingOver: Bool = false) throws -> String {
        let writer = try writer(format, mode)
        var summary = ScanSummary(entries: Synthetic.entries.count)
        var files: [[UInt8]] = []
        for path in ["a \"file\".txt", "b/ñ.txt"] {
            var file: [UInt8] = []
            var sheet = writer.sheet(for: [UInt8](path.utf8))
            for match in Synthetic.matches {
                writer.append(match.finding, match.bytes.span, to: &sheet)
                summary.tally.count(entry: match.finding.entry, match.finding.confidence)
                if handingOver {
                    file += sheet.bytes
                    sheet.bytes.removeAll()
                }
            }
            files.append(file + sheet.bytes)
        }
        let issue = InspectionIssue(code: .io, message: "gone")
        var sheet = writer.sheet(for: [UInt8]("c".utf8))
        writer.append(issue, to: &sheet)
        summary.note(ScanSummary.Failure(path: sheet.path, issue: issue))
        files.append(sheet.bytes)
        let body = files.filter { !$0.isEmpty }.joined(separator: writer.separator)
        return String(decoding: writer.header + body + writer.footer(summary), as: UTF8.self)
    }
}
