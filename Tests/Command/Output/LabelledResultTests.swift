import Testing
import WeirLog
import WeirVerdict

@testable import WeirScan
@testable import weir

/// How each format shows what is known of a finding of an account's own data, and its labels.
struct LabelledResultTests {
    private static let dataClass = DataClassOutcome(
        id: "c",
        name: "Person",
        labels: DataClassLabels(
            tags: [DataClassLabels.Label(id: "t", name: "Personal", groupID: "k", groupName: "Kind")],
            levels: [DataClassLabels.Label(id: "l", name: "High", groupID: "g", groupName: "Level")]
        )
    )

    private static let json = #"""
        "labels":[{"data_class":{"id":"c","name":"Person"},\#
        "data_tags":[{"id":"t","name":"Personal","category":{"id":"k","name":"Kind"}}],\#
        "sensitivity_levels":[{"group":{"id":"g","name":"Level"},"level":{"id":"l","name":"High"}}]}]
        """#

    private func rendered(_ format: OutputFormat, _ edit: (inout Finding) -> Void) throws -> String {
        let writer = try #require(Synthetic.writers(.clear).first { $0.format == format }).writer
        var finding = Synthetic.matches[0].finding
        edit(&finding)
        var sheet = writer.sheet(for: [UInt8]("a".utf8))
        let match = Synthetic.matches[0].bytes
        writer.append(finding, match.span, to: &sheet)
        return String(decoding: sheet.bytes, as: UTF8.self)
    }

    @Test(arguments: OutputFormat.allCases)
    func `a value of a dataset is shown to nobody, and its columns are`(_ format: OutputFormat) throws {
        let text = try rendered(format) { $0.evidence = .columns(["Name", "Number"]) }
        #expect(!text.contains("4111"))
        #expect(text.contains("**** **** **** ****"))
        let evidence = format == .csv || format == .text ? "with Number" : #""evidence":{"columns":["Name","Number"]}"#
        #expect(text.contains(evidence), "\(text)")
    }

    @Test(arguments: OutputFormat.allCases)
    func `the likeness to a document is shown`(_ format: OutputFormat) throws {
        let text = try rendered(format) { $0.evidence = .similarity(87) }
        let evidence = format == .csv || format == .text ? "87 % of the document" : #""evidence":{"similarity":87}"#
        #expect(text.contains(evidence), "\(text)")
    }

    @Test(arguments: OutputFormat.allCases)
    func `labels are shown with the class they are from`(_ format: OutputFormat) throws {
        let text = try rendered(format) { $0.dataClasses = [Self.dataClass] }
        switch format {
        case .text: #expect(text.contains("  Level: High, Personal\n"), "\(text)")
        case .csv: #expect(text.contains(",Level: High; Personal\r\n"), "\(text)")
        case .jsonl, .json, .sarif: #expect(text.contains(Self.json), "\(text)")
        }
        #expect(try !rendered(format) { _ in }.contains("labels"))
    }

    @Test(arguments: [OutputFormat.jsonl, .csv])
    func `profiles for which a data class makes it count are shown`(_ format: OutputFormat) throws {
        let text = try rendered(format) {
            $0.shownProfiles = [Scanner.Entry.Profile(id: "p", name: "People", wantsCompany: false)]
        }
        #expect(text.contains("People"))
        #expect(!text.contains("Money"))
    }
}
