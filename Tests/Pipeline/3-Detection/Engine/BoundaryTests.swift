import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

struct BoundaryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let boundary: BoundaryDefinition
        let marked: String
        var testDescription: String { "\(boundary): \(marked)" }

        init(_ boundary: BoundaryDefinition, _ marked: String) {
            self.boundary = boundary
            self.marked = marked
        }
    }

    static let cases = [
        Case(.none, "x«1234 5678»y"),
        Case(.number, "«1234 5678»"),
        Case(.number, "id=«1234 5678», «1234 5678»."),
        Case(.number, "1,«1234 5678»,2"),
        Case(.number, "卡号«1234 5678»"),
        Case(.number, "x1234 5678"),
        Case(.number, "1234 5678_"),
        Case(.number, "0.1234 5678"),
        Case(.number, "9-1234 5678"),
        Case(.number, "1234 5678/9"),
        Case(.number, "10:1234 5678"),
        Case(.number, "2 «1234 5678» 123"),
        Case(.number, "1234 5678 1227 99 99"),
        Case(.number, "«1234 5678» 122 99 99"),
        Case(.number, "1234 5678 1227 9999"),
        Case(.number, "AB01 1234 5678 0000"),
        Case(.word, "(«1234 5678»)"),
        Case(.word, "-1234 5678"),
        Case(.word, "1234 5678-"),
        Case(.token, "key=«1234 5678»\n"),
        Case(.token, "/1234 5678"),
        Case(.token, "1234 5678="),
        Case(.token, "+1234 5678"),
        Case(.address, "<«1234 5678»>, mailto:«1234 5678»?"),
        Case(.address, "/1234 5678"),
        Case(.address, ".1234 5678"),
        Case(.address, "@1234 5678"),
        Case(.address, "%1234 5678"),
        Case(.address, "1234 5678@"),
        Case(.address, "ftp://user:1234 5678"),
        Case(.address, "ftp://user:se$1234 5678"),
        Case(.address, "https://host,«1234 5678»"),
        Case(.address, "https://host?to=«1234 5678»"),
        Case(.address, "://1234 5678"),
    ]

    @Test(arguments: cases) func `a match stands free where its boundary says so`(_ example: Case) throws {
        let marked = MarkedText(example.marked)
        let pattern = PatternDefinition(
            regex: "[0-9]{4} [0-9]{4}",
            boundary: example.boundary,
            confidence: ConfidenceDefinition(.medium)
        )
        let definition = EntryDefinition(id: "", name: "Eight", summary: "", patterns: [pattern])
        let found = try detections([try DetectionEntry(definition)], in: Array(marked.text.utf8))
        #expect(found.map { $0.start..<$0.end } == marked.spans)
    }
}
