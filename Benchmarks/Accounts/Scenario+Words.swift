internal import TermLists
internal import WeirDetection

extension Scenario {
    private static let termCount = 200_000

    /// One term of so many stands in a corpus.
    private static let shareOfFound = 100

    /// A list of 200,000 terms of the kinds that real lists have.
    ///
    /// A third are terms of medicine, a third names of persons, a third names of products, which are invented, single words
    /// among them. One in a hundred is replaced by three words that follow each other in a corpus, so that it is found.
    static func words(corpora: [(name: String, text: [UInt8])]) throws -> Scenario {
        var random = Random(seed: 1)
        let medical = try ["icd-10-cm", "fda-drug-names", "fda-active-ingredients"].flatMap(Self.list)
        let given = try Self.list("given-names")
        let family = try Self.list("family-names")
        let terms = (0..<termCount).map { number -> [UInt8] in
            if number % shareOfFound == 0 {
                let text = corpora[number / shareOfFound % corpora.count].text
                return Self.run(of: text, &random)
            }
            return switch number % 3 {
            case 0: medical[Int(random.next() % UInt64(medical.count))]
            case 1:
                given[Int(random.next() % UInt64(given.count))] + [UInt8(ascii: " ")]
                    + family[Int(random.next() % UInt64(family.count))]
            default: Self.product(&random)
            }
        }
        let lines = terms.flatMap { $0 + [UInt8(ascii: "\n")] }
        return Scenario(name: "a list of \(terms.count) terms") {
            [DetectionEntry(words: WordList(lines: lines, isCaseSensitive: false))]
        }
    }

    /// The terms of a list that ships.
    private static func list(_ name: String) throws -> [[UInt8]] {
        try TermListStore().text(of: name).split(separator: UInt8(ascii: "\n")).map { line in
            // The mark of everyday words is no part of them.
            Array(line.first == UInt8(ascii: "~") ? line.dropFirst() : line)
        }
    }

    /// The name of a product: an invented word, for every second one with the kind of product and a number.
    private static func product(_ random: inout Random) -> [UInt8] {
        let length = 5 + random.next() % 6
        let name = (0..<length).map { _ in UInt8(ascii: "a") + UInt8(random.next() % 26) }
        let kinds = ["pump", "drive", "server", "sensor", "printer", "valve", "engine", "display"]
        guard random.next() % 2 == 0 else { return name }
        return name + Array(" \(kinds[Int(random.next() % UInt64(kinds.count))]) \(random.next() % 1000)".utf8)
    }

    /// Three words that follow each other with blanks between somewhere in a text; an invented name where there are none.
    private static func run(of text: [UInt8], _ random: inout Random) -> [UInt8] {
        for _ in 0..<200 {
            let start = Int(random.next() % UInt64(max(1, text.count - 100)))
            let parts = text[start..<min(text.count, start + 100)].split(separator: UInt8(ascii: " ")).dropFirst()
                .prefix(3)
            guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy { ($0 | 0x20) &- 0x61 < 26 } }) else { continue }
            return Array(parts.joined(separator: [UInt8(ascii: " ")]))
        }
        return product(&random)
    }
}
