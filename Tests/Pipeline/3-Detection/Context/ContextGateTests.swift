import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// Refusing early what needs context and has none changes no finding.
struct ContextGateTests {
    /// Rows dense with numbers, labels among some of them.
    private static func text(seed: UInt64, header: String) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        var text = header
        for row in 0..<2_000 {
            for _ in 0..<Int.random(in: 3...9, using: &generator) {
                text += String(Int.random(in: 1_000...999_999, using: &generator))
                text += Bool.random(using: &generator) ? "," : " "
            }
            switch Int.random(in: 0..<60, using: &generator) {
            case 0: text += "the card number is \(10_000 + row)"
            case 1: text += #"{"ssn": "\#(10_000 + row)", "order id": 12345}"#
            case 2: text += String(repeating: "word ", count: Int.random(in: 1...400, using: &generator))
            default: break
            }
            text += "\n"
        }
        return Array(text.utf8)
    }

    private static func entries() throws -> [DetectionEntry] {
        let other = EntryDefinition(
            id: "",
            name: "Six",
            summary: "",
            patterns: [
                PatternDefinition(
                    regex: #"(?-u:\b)9[0-9]{5}(?-u:\b)"#,
                    boundary: .number,
                    confidence: ConfidenceDefinition(.medium)
                )
            ]
        )
        return [try ContextTests.entry(), try ContextTests.entry(alone: nil), try DetectionEntry(other)]
    }

    @Test(arguments: [1, 2, 3], ["", "a,b,ssn\n1,2,3\n"])
    func `a scan for surer findings reports those of a scan for all`(seed: UInt64, header: String) throws {
        let text = Self.text(seed: seed, header: header)
        let entries = try Self.entries()
        let all = try detections(entries, in: text).filter { $0.confidence >= .medium }
        #expect(all.count > 100)
        #expect(Set(all.map(\.entry)) == [0, 1, 2])
        for blockSize in [777, 10_000, 1 << 18] {
            let found = try detections(entries, in: text, blockSize: blockSize, minimum: .medium)
            #expect(found == all, "blocks of \(blockSize)")
        }
    }
}
