import Testing
import WeirTesting

@testable import WeirDetection

/// The search and the tally against `PlainPrints`.
struct PrintReferenceTests {
    /// Lines that are alike, so that stretches of them stand in many places, as in a log.
    private static func lines(_ count: Int, seed: UInt64) -> [String] {
        var random = SeededGenerator(seed: seed)
        let paths = ["index", "orders", "users", "a", "search", "élan", "東京"]
        return (0..<count).map { _ in
            let path = paths.randomElement(using: &random) ?? ""
            let numbers = [256, 60, 60, 100_000, 20, 9].map { Int.random(in: 0..<$0, using: &random) }
            let tail = String(repeating: "x", count: numbers[0] % 97 == 0 ? 300 : 1)
            return """
                10.0.0.\(numbers[0]) [21/Nov/2025:22:\(numbers[1]):\(numbers[2]) +0000] "GET /\(path)/\(numbers[3])" \
                20\(numbers[5]) "Browser/5.0 (X11; Linux; rv:1\(numbers[4]).0) Engine/20100101" \(tail)
                """
        }
    }

    private static func prints(_ texts: [String]) throws -> [DocumentPrint] {
        try texts.map { try #require(PrintHarness.print($0)) }
    }

    @Test(arguments: [1, 900, 17_000, DetectionScan.standardBlockSize])
    func `what is found in lines that are alike is what a plain search finds`(blockSize: Int) throws {
        let lines = Self.lines(blockSize > TokenReader.stride ? 240 : 140, seed: 5)
        let other = Self.lines(130, seed: 6)
        // Whole and sampled documents, parts of the text and not, and many that share lines.
        let ranges = [0..<2, 10..<40, 60..<63, 100..<130, 20..<lines.count] + (0..<70).map { $0..<($0 + 3) }
        let texts =
            ranges.map { lines[$0].joined(separator: "\n") } + [other[..<9].joined(), other.joined(separator: "\n")]
        let prints = try Self.prints(texts)
        var harness = PrintHarness(prints)
        harness.blockSize = blockSize
        let payload = [
            lines.joined(separator: "\n"), "nothing", other[5...].joined(separator: "\r\n"), lines[3...9].joined(),
        ]
        let expected = PlainPrints(prints).find(payload)
        #expect(expected.count > 60)
        #expect(harness.find(payload) == expected)
    }

    @Test(arguments: Edit.all)
    func `what is found in a changed copy is what a plain search finds`(edit: Edit) throws {
        for (seed, size) in [120, 700, 2500].enumerated() {
            let document = GeneratedDocument(words: size, seed: UInt64(seed + 40))
            let prints = try Self.prints([GeneratedDocument.text(document.words)])
            var random = SeededGenerator(seed: UInt64(seed))
            let text = GeneratedDocument.text(edit.change(document.words, &random))
            #expect(PrintHarness(prints).find([text]) == PlainPrints(prints).find([text]), "\(size) words")
        }
    }
}
