internal import TermLists
internal import WeirDetection

extension Scenario {
    private static let termCount = 200_000

    /// A list of 200,000 words and phrases: terms of medicine, phrases of three and four words of the corpora, which
    /// begin with words that are common there and mostly stand nowhere, and words of nonsense.
    static func words(corpora: [(name: String, text: [UInt8])]) throws -> Scenario {
        var random = Random(seed: 1)
        var terms: [[UInt8]] = []
        for list in ["icd-10-cm", "fda-drug-names"] {
            let lines = try TermListStore().text(of: list).split(separator: UInt8(ascii: "\n"))
            for line in lines where random.next() % 3 == 0 { terms.append(Array(line)) }
        }
        terms = Array(terms.prefix(termCount / 3))
        while terms.count < termCount * 2 / 3 {
            // Two words of one place and one or two of another: few of these phrases stand anywhere.
            let text = corpora[Int(random.next() % UInt64(corpora.count))].text
            let first = Self.words(2, in: text, from: random.next())
            let second = Self.words(1 + Int(random.next() % 2), in: text, from: random.next())
            terms.append(first + [UInt8(ascii: " ")] + second)
        }
        while terms.count < termCount {
            let length = 4 + random.next() % 8
            terms.append((0..<length).map { _ in UInt8(ascii: "a") + UInt8(random.next() % 26) })
        }
        let lines = terms.flatMap { $0 + [UInt8(ascii: "\n")] }
        return Scenario(name: "a list of \(terms.count) terms") {
            [DetectionEntry(words: WordList(lines: lines, isCaseSensitive: false))]
        }
    }

    /// Some words that follow each other somewhere.
    private static func words(_ count: Int, in text: [UInt8], from number: UInt64) -> [UInt8] {
        let start = Int(number % UInt64(max(1, text.count - 1000)))
        let words = text[start..<min(text.count, start + 1000)].split { byte in
            byte < 0x80 && !(byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26)
        }
        return Array(words.dropFirst().prefix(count).joined(separator: [UInt8(ascii: " ")]))
    }
}
