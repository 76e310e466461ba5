import CWeirSIMD
import Foundation
import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// Values of tables in texts: where they are found, and what stands near them.
struct ExactScanTests {
    static let people = [
        ["Anna Meyerhoff", "4111 1111 1111 1111", "Lübeck"],
        ["Bertram Ohm", "5500-0000-0000-0004", "Hamburg"],
        ["Clara Quandt", "3400 0000 0000 009", "Lübeck"],
    ]

    static func found(
        _ rows: [[String]],
        in text: String,
        minimum: ConfidenceLevel = .low,
        explains: Bool = false
    ) throws -> [Detection] {
        let data = try ExactTestData(rows, columns: Array(["name", "card", "town"].prefix(rows[0].count)))
        return try detections(data.entries, in: [UInt8](text.utf8), minimum: minimum, explains: explains)
    }

    /// Each finding as its column and the columns that met.
    struct Row: CustomTestStringConvertible {
        let text: String
        let found: [(Int, UInt32, ConfidenceLevel)]
        var testDescription: String { text.prefix(60).description }
    }

    static let apart = String(repeating: ".", count: 512)

    static let rows: [Row] = [
        Row(text: "Anna Meyerhoff", found: [(0, 0b001, .medium)]),
        Row(text: "Anna Meyerhoff 4111111111111111", found: [(0, 0b011, .high), (1, 0b011, .high)]),
        Row(
            text: "4111111111111111, Lübeck: Anna Meyerhoff",
            found: [(1, 0b111, .veryHigh), (2, 0b111, .veryHigh), (0, 0b111, .veryHigh)]
        ),
        Row(text: "Anna Meyerhoff 5500000000000004", found: [(0, 0b001, .medium), (1, 0b010, .medium)]),
        Row(text: "Hamburg, Anna Meyerhoff", found: [(2, 0b100, .medium), (0, 0b001, .medium)]),
        Row(
            text: "Lübeck Anna Meyerhoff, Clara Quandt",
            found: [(2, 0b101, .high), (0, 0b101, .high), (0, 0b101, .high)]
        ),
        Row(
            text: "Anna Meyerhoff\(apart)4111111111111111",
            found: [(0, 0b011, .high), (1, 0b011, .high)]
        ),
        Row(
            text: "Anna Meyerhoff\(apart).4111111111111111",
            found: [(0, 0b001, .medium), (1, 0b010, .medium)]
        ),
        Row(text: "Anna Meyer", found: []),
    ]

    @Test(arguments: rows)
    func `values of one row speak for each other`(_ row: Row) throws {
        let found = try Self.found(Self.people, in: row.text)
        #expect(found.map(\.entry) == row.found.map(\.0))
        #expect(found.map(\.detail) == row.found.map(\.1))
        #expect(found.map(\.confidence) == row.found.map(\.2))
    }

    @Test func `the only column of a dataset is sure by itself`() throws {
        let found = try Self.found([["Anna Meyerhoff"], ["Bertram Ohm"]], in: "a bertram ohm b")
        #expect(found.map(\.confidence) == [.veryHigh] && found.map(\.detail) == [1])
    }

    @Test func `a minimum of confidence keeps out what stands alone`() throws {
        let text = "Anna Meyerhoff \(Self.apart) Bertram Ohm, Hamburg"
        #expect(try Self.found(Self.people, in: text, minimum: .high).map(\.entry) == [0, 2])
    }

    @Test func `the steps say which columns met`() throws {
        let found = try Self.found(Self.people, in: "Clara Quandt from Lübeck: 340000000000009", explains: true)
        let steps = try #require(found.first?.steps)
        #expect(steps.map(\.kind) == [.pattern, .company])
        #expect(steps.map(\.term) == ["value of a dataset", "card, town"])
        #expect(steps.map(\.result) == [.medium, .veryHigh])
    }

    @Test func `columns that nobody wants speak for others`() throws {
        let data = try ExactTestData(Self.people)
        let text = [UInt8]("Bertram Ohm 5500000000000004".utf8)
        let found = try detections([DetectionEntry(column: 0, of: data.data)], in: text)
        #expect(found.map(\.confidence) == [.high])
    }

    @Test func `the longest value wins`() throws {
        let marked = MarkedText("«Anna Meyerhoff Stein», «Anna Meyerhoff» and «Anna»")
        let found = try Self.found([["Anna"], ["Anna Meyerhoff"], ["Anna Meyerhoff Stein"]], in: marked.text)
        #expect(found.map { $0.start..<$0.end } == marked.spans)
    }

    @Test(arguments: [
        ("kd482913", "bqkweyvmo8txwg78", "abcdefghijklm123"),
        ("k4829xr71mqz05tb", "iahoilabpj27ozms", "abcdefghijklm12x"),
    ])
    func `a word that is made to share the hash of a value does not hide it`(
        _ value: String,
        _ decoy: String,
        _ other: String
    ) throws {
        // Found by trying words of sixteen bytes, which takes no time.
        func hash(_ word: String) -> UInt64 {
            let bytes = [UInt8](word.utf8)
            return unsafe bytes.withUnsafeBufferPointer { unsafe weir_hash_token($0.baseAddress, $0.count) }
        }
        #expect(hash(value) == hash(decoy))
        // The other value has the shape of the decoy, which is so asked for and remembered.
        let data = try ExactTestData([[value], [other]])
        var scan = try DetectionScan(Detector(data.entries))
        #expect(scan.detections(in: [UInt8](decoy.utf8)).isEmpty)
        #expect(scan.detections(in: [UInt8](value.utf8)).count == 1)
        #expect(scan.detections(in: [UInt8]("\(decoy) \(value)".utf8)).count == 1)
    }

    @Test func `datasets with different secrets are found side by side`() throws {
        let other = ValueKey(secret: [UInt8](repeating: 9, count: 32))
        let first = try ExactTestData([["Anna Meyerhoff"]])
        let second = try ExactTestData([["Bertram Ohm"]], key: other)
        let third = try ExactTestData([["Clara Quandt"], ["Anna Meyerhoff"]])
        let text = [UInt8]("Anna Meyerhoff, Bertram Ohm, Clara Quandt".utf8)
        let found = try detections(first.entries + second.entries + third.entries, in: text)
        #expect(found.map(\.entry) == [0, 2, 1, 2])
    }

    @Test func `what is prepared once is used by all detectors`() throws {
        let data = try ExactTestData(Self.people)
        let compiler = DetectorCompiler()
        let first = try Detector(data.entries, compiler: compiler)
        let second = try Detector([data.entries[0], try DetectionEntry(pattern: "xy{1,3}")], compiler: compiler)
        #expect(first.tokenStage?.exact?.groups.first === second.tokenStage?.exact?.groups.first)
        let renamed = try Detector(
            [DetectionEntry(column: 0, of: data.data.renamed(["a", "b", "c"]))],
            compiler: compiler
        )
        #expect(renamed.tokenStage?.exact?.groups.first === first.tokenStage?.exact?.groups.first)
    }

    /// Tables and texts out of few words, so that values overlap, repeat and touch each other.
    private static func table(_ generator: inout SeededGenerator) -> [[String]] {
        (0..<12).map { _ in
            (0..<3).map { _ in
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in word(&generator) }
                    .joined(separator: ["-", " ", ", "].randomElement(using: &generator) ?? " ")
            }
        }
    }

    private static func word(_ generator: inout SeededGenerator) -> String {
        ["a", "b", "ab", "1", "2", "12", "a1", "c", "Ab", "x2y"].randomElement(using: &generator) ?? "a"
    }

    private static func text(_ generator: inout SeededGenerator, words: Int) -> [UInt8] {
        let gaps = [" ", " ", " ", "-", ", ", "\n", "    ", "\n\n", ".", "_", String(repeating: "#", count: 200)]
        var text: [UInt8] = []
        for _ in 0..<words {
            text += [UInt8](word(&generator).utf8)
            text += [UInt8]((gaps.randomElement(using: &generator) ?? " ").utf8)
        }
        return text
    }

    @Test(arguments: 0..<20)
    func `a scan finds what a plain comparison finds`(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let rows = Self.table(&generator)
        let data = try ExactTestData(rows)
        let text = Self.text(&generator, words: 150)
        let expected = ExactReference(rows).found(in: text)
        let detector = try Detector(data.entries)
        for blockSize in [1, 3, 64, 700, 4096] {
            var scan = try DetectionScan(detector, blockSize: blockSize)
            let found = scan.detections(in: text).map { detection in
                ExactReference.Found(
                    entry: detection.entry,
                    range: detection.start..<detection.end,
                    columns: Set((0..<3).filter { detection.detail >> UInt32($0) & 1 == 1 })
                )
            }
            #expect(found == expected, "seed \(seed), blocks of \(blockSize)")
        }
    }

    @Test(arguments: [1, 2, 3])
    func `several threads find what one finds`(threads: Int) throws {
        var generator = SeededGenerator(seed: 5)
        let data = try ExactTestData(Self.table(&generator))
        let detector = try Detector(data.entries)
        let text = Self.text(&generator, words: 120_000)
        #expect(text.count > DetectionScan.standardBlockSize * 4)
        var alone = try DetectionScan(detector)
        let expected = alone.detections(in: text)
        let shared = SharedScan(detector, explains: false)
        let helpers = (1..<threads).map { _ in
            let helper = Thread { shared.help() }
            helper.start()
            return helper
        }
        var found: [Detection] = []
        var position = 0
        _ = unsafe shared.own(
            threads: threads,
            read: { room in
                let count = min(room.count, text.count - position)
                for index in 0..<count { unsafe room[index] = text[position + index] }
                position += count
                return count
            },
            onBlock: { _ in },
            onDetection: { (detection, _, _) throws(Never) in found.append(detection) }
        )
        #expect(helpers.count == threads - 1)
        #expect(found == expected && !expected.isEmpty)
    }

    /// A value's hash can be that of other text by chance; how often follows from the number of values and bits.
    @Test func `matches by chance are as rare as calculated`() throws {
        let bits = 26
        let key = ValueKey(secret: ExactTestData.secret, bits: bits)
        var generator = SeededGenerator(seed: 3)
        func token() -> String {
            String((0..<8).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator) ?? "a" })
        }
        let values = (0..<20_000).map { _ in token() }
        let data = try ExactTestData(values.map { [$0] }, key: key)
        var text: [UInt8] = []
        let tokens = 400_000
        // Tokens of other lengths or with digits are not even hashed; these are all.
        for _ in 0..<tokens { text += [UInt8](token().utf8) + [UInt8(ascii: ";"), 0x20, 0x20, 0x20] }
        var scan = try DetectionScan(try Detector(data.entries))
        let found = scan.detections(in: text).count
        let expected = Double(tokens) * Double(values.count) / Double(1 << bits)
        #expect(abs(Double(found) - expected) < 5 * expected.squareRoot(), "\(found) of \(expected)")
    }
}
