import Testing
import WeirContent
import WeirLog

@testable import weir

/// How each format says where in a document something is.
struct DocumentResultTests {
    struct Case: Sendable {
        let format: OutputFormat
        let fragment: String
    }

    @Test(arguments: [
        Case(
            format: .jsonl,
            fragment: #"{"path":"a.zip","member":"in.zip!/b, c.xlsx","entry":{"#
        ),
        Case(format: .jsonl, fragment: #","location":"Totals!C7"}"#),
        Case(format: .json, fragment: #""location":"Totals!C7"}"#),
        Case(format: .csv, fragment: #"a.zip,"in.zip!/b, c.xlsx",11111111-"#),
        Case(format: .csv, fragment: "**** **** **** ****,Totals!C7,,,,\r\n"),
        Case(format: .text, fragment: "  in.zip!/b, c.xlsx, Totals!C7\n"),
        Case(
            format: .sarif,
            fragment: #"""
                {"uri":"a.zip"}},"logicalLocations":[{"fullyQualifiedName":"in.zip!/b, c.xlsx, Totals!C7"}]}],"partial
                """#
        ),
    ]) func `a finding names its member and its place in it`(_ example: Case) throws {
        let text = try rendered(example.format) { writer, sheet in
            let match = Synthetic.placed
            writer.append(match.finding, match.bytes.span, to: &sheet)
        }
        #expect(text.contains(example.fragment), "\(text)")
    }

    @Test(arguments: [
        Case(
            format: .jsonl,
            fragment: #"{"path":"a.zip","member":"x!/y","error":{"code":"limit","message":"#
        ),
        Case(format: .jsonl, fragment: #","problem":"limit:depth"}}"#),
        Case(format: .csv, fragment: "a.zip,x!/y,,,,,,,,,,,,limit,"),
    ]) func `an issue names its member`(_ example: Case) throws {
        let text = try rendered(example.format) { writer, sheet in
            writer.append(InspectionIssue(.limitDepth, path: ["x", "y"]), to: &sheet)
        }
        #expect(text.contains(example.fragment), "\(text)")
    }

    @Test func `a notice is no error`() throws {
        let object = try rendered(.jsonl) { $0.append(InspectionIssue(.mismatchName), to: &$1) }
        #expect(object.contains(#""notice":{"code":"unsupported""#) && !object.contains("error"))
        #expect(try rendered(.csv) { $0.append(InspectionIssue(.mismatchName), to: &$1) }.isEmpty)
        var summary = ScanSummary(entries: 0)
        summary.note(ScanSummary.Failure(path: [], issue: InspectionIssue(.mismatchName)))
        #expect(summary.exitStatus == 0)
        #expect(summary.notices == 1)
    }

    private func rendered(
        _ format: OutputFormat,
        _ body: (any ReportWriter, inout ResultSheet) -> Void
    ) throws -> String {
        let writer = try #require(Synthetic.writers(.full).first { $0.format == format }).writer
        var sheet = writer.sheet(for: [UInt8]("a.zip".utf8))
        body(writer, &sheet)
        return String(decoding: sheet.bytes, as: UTF8.self)
    }
}
