import Testing
import WeirTesting

/// A document of invented words, of which is known where each word of a changed copy comes from.
struct GeneratedDocument {
    /// A word of a text.
    struct Word {
        let text: String
        /// Its place in the document; `nil` when it is not from there.
        let origin: Int?
    }

    /// The words, as the document has them.
    let words: [Word]

    private static let vocabulary: [String] = {
        var random = SeededGenerator(seed: 7)
        let onsets = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl"]
        let vowels = ["a", "e", "i", "o", "u", "ea", "ou"]
        let ends = ["", "", "n", "r", "s", "t", "nd"]
        var words: [String] = []
        while words.count < 6000 {
            let word = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                [onsets, vowels, ends].compactMap { $0.randomElement(using: &random) }.joined()
            }
            words.append(word.joined())
        }
        return words
    }()

    /// A document of so many words, some of them frequent and most of them rare, as in a language.
    init(words count: Int, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        words = (0..<count).map { Word(text: Self.word(&random), origin: $0) }
    }

    private static func word(_ random: inout SeededGenerator) -> String {
        let place = Double.random(in: 0..<1, using: &random)
        return vocabulary[Int(Double(vocabulary.count) * place * place * place)]
    }

    /// The text of some words, a sentence a dozen, with lines of some ten words.
    static func text(_ words: [Word]) -> String {
        words.enumerated().map { index, word in
            word.text + (index % 12 == 11 ? "." : "") + (index % 10 == 9 ? "\n" : " ")
        }.joined()
    }

    /// How much of the document some words have, in per cent.
    func share(of copy: [Word]) -> Double {
        Double(Set(copy.compactMap(\.origin)).count) * 100 / Double(words.count)
    }
}

/// A way to change a copy of a document.
struct Edit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable ([GeneratedDocument.Word], inout SeededGenerator) -> [GeneratedDocument.Word]

    private static func stranger(_ random: inout SeededGenerator) -> GeneratedDocument.Word {
        GeneratedDocument.Word(text: "x\(Int.random(in: 0..<1_000_000, using: &random))", origin: nil)
    }

    private static func filler(_ count: Int, _ random: inout SeededGenerator) -> [GeneratedDocument.Word] {
        GeneratedDocument(words: count, seed: random.next()).words.map { .init(text: $0.text, origin: nil) }
    }

    /// So many of a hundred words are others.
    static func substitutions(_ percent: Int) -> Edit {
        Edit(testDescription: "\(percent) % substituted") { words, random in
            words.map { Int.random(in: 0..<100, using: &random) < percent ? stranger(&random) : $0 }
        }
    }

    /// So many of a hundred words are left out.
    static func deletions(_ percent: Int) -> Edit {
        Edit(testDescription: "\(percent) % deleted") { words, random in
            words.filter { _ in Int.random(in: 0..<100, using: &random) >= percent }
        }
    }

    /// Behind so many of a hundred words stands another.
    static func insertions(_ percent: Int) -> Edit {
        Edit(testDescription: "\(percent) % inserted") { words, random in
            words.flatMap { word in
                Int.random(in: 0..<100, using: &random) < percent ? [word, stranger(&random)] : [word]
            }
        }
    }

    /// All three, so many of a hundred each.
    static func mixed(_ percent: Int) -> Edit {
        Edit(testDescription: "\(percent) % of each") { words, random in
            let rest = deletions(percent).change(words, &random)
            return insertions(percent).change(substitutions(percent).change(rest, &random), &random)
        }
    }

    /// Paragraphs of about so many words in another order.
    static func shuffled(_ length: Int) -> Edit {
        Edit(testDescription: "paragraphs of \(length) words shuffled") { words, random in
            stride(from: 0, to: words.count, by: length).map { words[$0..<min($0 + length, words.count)] }
                .shuffled(using: &random).flatMap(\.self)
        }
    }

    /// A part of so many of a hundred words, inside other text.
    static func part(_ percent: Int) -> Edit {
        Edit(testDescription: "\(percent) % copied") { words, random in
            let count = words.count * percent / 100
            let start = Int.random(in: 0...(words.count - count), using: &random)
            return filler(300, &random) + words[start..<(start + count)] + filler(200, &random)
        }
    }

    /// Every other sentence of so many words is another.
    static func sentences(_ length: Int) -> Edit {
        Edit(testDescription: "every other sentence of \(length) words rewritten") { words, random in
            words.enumerated().map { index, word in index / length % 2 == 0 ? word : stranger(&random) }
        }
    }

    /// Every edit that is tried.
    static let all: [Edit] =
        [1, 2, 5, 10, 15, 20].map(substitutions) + [1, 5, 10, 15].map(deletions) + [1, 5, 10, 20].map(insertions)
        + [1, 3, 6].map(mixed) + [20, 50, 200].map(shuffled) + [10, 25, 50, 75, 90].map(part) + [12, 30].map(sentences)
}
