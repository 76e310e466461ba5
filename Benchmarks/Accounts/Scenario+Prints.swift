internal import WeirDetection

extension Scenario {
    private static let documentCount = 10_000

    /// Ten thousand documents of 1,000 to 4,000 words, drawn from the corpora.
    ///
    /// All of them share a hundred words. One of a thousand is a part of a corpus, and so is found in it.
    static func prints(corpora: [(name: String, text: [UInt8])]) -> Scenario {
        let texts = corpora.map(\.text)
        let words = texts.map { text in
            text.prefix(1 << 20).split { byte in byte < 0x80 && !(byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26) }
        }
        return Scenario(name: "\(documentCount) document fingerprints") {
            var random = Random(seed: 3)
            let shared = (0..<100).flatMap { _ in Self.word(words[0], &random) }
            return (0..<documentCount).compactMap { number in
                var builder = DocumentPrintBuilder()
                let corpus = number % texts.count
                if number % 1_000 == 0, texts[corpus].count > 20_000 {
                    let start = Int(random.next() % UInt64(texts[corpus].count - 20_000))
                    builder.append(Array(texts[corpus][start..<(start + 20_000)]))
                } else {
                    let count = 1_000 + Int(random.next() % 3_000)
                    builder.append((0..<count).flatMap { _ in Self.word(words[corpus], &random) } + shared)
                }
                return builder.print().map { DetectionEntry(document: $0, atLeast: 50) }
            }
        }
    }

    private static func word(_ words: [ArraySlice<UInt8>], _ random: inout Random) -> [UInt8] {
        guard let word = words.randomElement(using: &random) else { return [] }
        return word + [UInt8(ascii: " ")]
    }
}
