import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// Names of persons in texts, told by the lists that ship.
struct NameReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let levels: [ConfidenceLevel]
        var testDescription: String { text }

        init(_ text: String, _ levels: ConfidenceLevel...) {
            self.text = text
            self.levels = levels
        }
    }

    /// Medium for a whole name, low for one of which one word is known.
    static func entry() throws -> DetectionEntry {
        let names = NameDefinition(
            given: "given-names",
            family: "family-names",
            confidence: ConfidenceDefinition(.medium),
            partly: ConfidenceDefinition(.low)
        )
        return try DetectionEntry(EntryDefinition(id: "", name: "Full Name", summary: "", names: names))
    }

    static let cases = [
        Case("«John Smith»", .medium),
        Case("It was «Maria de la Cruz» who came", .medium),
        Case("«JOHN SMITH»", .medium),
        Case("«John F. Kennedy» and «George W Bush»", .medium, .medium),
        Case("«Smith, John»", .medium),
        Case("«Jean-Luc Martin»", .medium),
        Case("Dear «Anna Müller», thank you", .medium),
        Case("«José García» y «María López»", .medium, .medium),
        Case("«John Xqwzt» wrote", .low),
        Case("the «Xqwzt Smith» case", .low),
        Case("john smith"),
        Case("Mr Smith"),
        Case("The Smith"),
        Case("Quarterly Report"),
        Case("Johnsmith Industries"),
        Case("John  Smith"),
        Case("John\nSmith"),
        Case("John_Smith"),
        Case("John2 Smith"),
    ]

    @Test(arguments: cases)
    func `a name is read from a word that a list knows`(_ example: Case) throws {
        let marked = MarkedText(example.text)
        let detector = try Detector([try Self.entry()])
        for blockSize in [1, 5, 1 << 18] {
            var scan = try DetectionScan(detector, blockSize: blockSize)
            let found = scan.detections(in: Array(marked.text.utf8))
            #expect(found.map { $0.start..<$0.end } == marked.spans, "\(example.text), blocks of \(blockSize)")
            #expect(found.map(\.confidence) == example.levels, "\(example.text), blocks of \(blockSize)")
        }
    }
}
