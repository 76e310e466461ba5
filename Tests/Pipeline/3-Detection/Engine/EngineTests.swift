import Foundation
import RustRegex
import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// The engine against one plain search of the whole text with the same pattern.
struct EngineTests {
    /// Patterns for every route; the texts are made of the pieces below, so that all of them match somewhere.
    static let patterns = [
        #"\b[0-9]{3}-[0-9]{2}-[0-9]{4}\b"#,
        #"(?-u:\b)[0-9]{4}(?:[ -]?[0-9]{4}){3}(?-u:\b)"#,
        #"AKIA[0-9A-Z]{8}"#,
        #"(?i)secret[ :=]{1,3}\w{1,12}"#,
        #"[\w.+-]{1,20}@[\w-]{1,20}\.[a-z]{2,6}"#,
        #"[A-Za-z0-9/+]{20}"#,
        #"[0-9]{5}"#,
        #"\p{Cyrillic}{2,6}"#,
        #"(?m)^[a-z]{2,8}$"#,
        #"[a-c]{2,4}?"#,
        #"(?:foo|foobar|bar)[0-9]{0,3}"#,
        #"\d{3}\D{1,4}\d{2}"#,
        #"é[^ ]{1,3}"#,
        #"[+(][0-9]{1,3}[)]?[0-9 ]{5,9}"#,
    ]

    static let pieces = [
        "123-45-6789", "4111 1111 1111 1111", "4111-1111-1111-1111", "AKIA0123ABCDEFGH", "SECRET: abc", "secret=x_1",
        "jo.hn@example.com", "a@b.cd", "QWERTYUIOPASDFGHJKLZ", "abcabcabc", "98765", "1234567", "привет", "мир",
        "foobar12", "foo", "bar999", "é1é2", "+49 12345678", "(030)1234567", " ", " ", "\n", "\r\n", ",", ".", "x", "_",
        "日本", "\u{301}", "line", "ſecret: y",
    ]

    static func text(_ generator: inout SeededGenerator, pieces count: Int, hostile: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<count {
            if hostile, Int.random(in: 0..<6, using: &generator) == 0 {
                bytes.append(UInt8.random(in: 0x80...0xFF, using: &generator))
            } else if let piece = pieces.randomElement(using: &generator) {
                bytes.append(contentsOf: Array(piece.utf8))
            }
        }
        return bytes
    }

    @Test(arguments: patterns) func `the engine finds what one search of the whole text finds`(_ regex: String) throws {
        let matcher = Matcher(try Pattern(regex))
        let entry = try DetectionEntry(pattern: regex)
        let route = "\(Route(try Pattern(regex)))"
        var generator = SeededGenerator(seed: 7)
        for round in 0..<60 {
            let text = Self.text(&generator, pieces: 80, hostile: round % 3 == 0)
            let expected = matcher.matches(in: text.span)
            let found = try detections([entry], in: text).map { $0.start..<$0.end }
            #expect(found == expected, "round \(round): \(route)")
        }
    }

    @Test func `all patterns together find what each finds alone`() throws {
        let entries = try Self.patterns.map { try DetectionEntry(pattern: $0) }
        var scan = try DetectionScan(try Detector(entries))
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<40 {
            let text = Self.text(&generator, pieces: 120, hostile: false)
            let together = scan.detections(in: text)
            for (index, regex) in Self.patterns.enumerated() {
                let expected = Matcher(try Pattern(regex)).matches(in: text.span)
                #expect(together.filter { $0.entry == index }.map { $0.start..<$0.end } == expected, "\(regex)")
            }
            let keys = together.map { ($0.start, $0.entry) }
            #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
        }
    }

    @Test func `where blocks fall changes nothing`() throws {
        let entries = try Self.patterns.map { try DetectionEntry(pattern: $0) }
        let detector = try Detector(entries)
        var generator = SeededGenerator(seed: 9)
        for round in 0..<3 {
            let text = Self.text(&generator, pieces: 150, hostile: round == 1)
            var whole = try DetectionScan(detector)
            let expected = whole.detections(in: text)
            #expect(!expected.isEmpty)
            for blockSize in 1...text.count {
                var split = try DetectionScan(detector, blockSize: blockSize)
                #expect(split.detections(in: text) == expected, "blocks of \(blockSize), round \(round)")
            }
        }
    }

    @Test(arguments: [1, 2, 4]) func `several threads find what one finds`(threads: Int) throws {
        // A pattern whose matches are long and touch each other reaches over the end of nearly every block.
        let patterns = Self.patterns + ["[^z]{150,250}"]
        let detector = try Detector(try patterns.map { try DetectionEntry(pattern: $0) })
        var generator = SeededGenerator(seed: 11)
        let text = Self.text(&generator, pieces: 400_000, hostile: true)
        #expect(text.count > DetectionScan.standardBlockSize * 6)
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
        let count = unsafe shared.own(
            threads: threads,
            read: { room in
                let count = min(room.count, 10_000, text.count - position)
                for index in 0..<count { unsafe room[index] = text[position + index] }
                position += count
                return count
            },
            onBlock: { _ in },
            onDetection: { (detection, _, _) throws(Never) in found.append(detection) }
        )
        #expect(helpers.count == threads - 1)
        #expect(count?.bytes == text.count)
        #expect(found == expected)
    }

    @Test func `of two patterns that match at the same place the first of the entry wins`() throws {
        let patterns = ["[0-9]{4} [0-9]{3}", "[0-9]{4}"].map {
            PatternDefinition(regex: $0, confidence: ConfidenceDefinition(.medium))
        }
        let definition = EntryDefinition(id: "", name: "Pair", summary: "", patterns: patterns)
        let text = Array("1234 567 8901".utf8)
        let found = try detections([try DetectionEntry(definition)], in: text)
        #expect(found.map { $0.start..<$0.end } == [0..<8, 9..<13])
    }

    @Test func `lines and characters are counted as editors do`() throws {
        let text = Array("a\néé 12345\n\n日本98765".utf8)
        let found = try detections([try DetectionEntry(pattern: "[0-9]{5}")], in: text)
        #expect(found.map(\.line) == [2, 4])
        #expect(found.map(\.column) == [4, 3])
    }
}
