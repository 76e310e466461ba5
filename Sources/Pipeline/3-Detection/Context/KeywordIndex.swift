internal import Vectorscan

/// The keywords of all entries, compiled so that a stretch of text is searched for all of them at once.
///
/// Only the longest word of each keyword is searched for; the others are compared around it. So the index stays small
/// and a keyword is found however its words are joined.
final class KeywordIndex: Sendable {
    /// What a keyword means for one entry.
    struct Use: Sendable {
        /// The index of the entry.
        let entry: Int
        /// Whether the keyword speaks for the entry or against it.
        let raises: Bool
    }

    /// The compiled words.
    let database: LiteralDatabase
    /// For each word the keywords it anchors.
    let keywordsOfWord: [[Int]]
    /// The keywords.
    let keywords: [Keyword]
    /// For each keyword the entries that have it.
    let uses: [[Use]]

    /// The index over the keywords of each entry, or `nil` when there are none.
    ///
    /// - Parameter entries: For each entry the keywords that raise and those that lower its confidence.
    /// - Throws: `VectorscanError` when the library refuses.
    init?(_ entries: [(raise: [String], lower: [String])]) throws(VectorscanError) {
        var keywords: [Keyword] = []
        var uses: [[Use]] = []
        var numbers: [String: Int] = [:]
        for (entry, words) in entries.enumerated() {
            for (texts, raises) in [(words.raise, true), (words.lower, false)] {
                for text in texts {
                    let number = numbers[text] ?? keywords.count
                    if number == keywords.count {
                        guard let keyword = Keyword(text) else { continue }
                        numbers[text] = number
                        keywords.append(keyword)
                        uses.append([])
                    }
                    uses[number].append(Use(entry: entry, raises: raises))
                }
            }
        }
        guard !keywords.isEmpty else { return nil }
        var literals: [LiteralDatabase.Literal] = []
        var words: [LiteralDatabase.Literal: Int] = [:]
        var keywordsOfWord: [[Int]] = []
        for (number, keyword) in keywords.enumerated() {
            for literal in Self.literals(of: keyword) {
                let word = words[literal] ?? literals.count
                if word == literals.count {
                    words[literal] = word
                    literals.append(literal)
                    keywordsOfWord.append([])
                }
                keywordsOfWord[word].append(number)
            }
        }
        database = try LiteralDatabase(literals)
        self.keywordsOfWord = keywordsOfWord
        self.keywords = keywords
        self.uses = uses
    }

    /// The forms of the anchor word to search for: beyond ASCII the library knows no upper and lower case.
    private static func literals(of keyword: Keyword) -> [LiteralDatabase.Literal] {
        let word = keyword.words[keyword.anchor]
        let capitals = keyword.capitals[keyword.anchor]
        var forms = [word]
        if word.contains(where: { $0 >= 0x80 }), capitals != word {
            forms.append(capitals)
            let text = String(decoding: word, as: UTF8.self)
            let titled = text.prefix(1).uppercased() + text.dropFirst()
            if titled.utf8.count == word.count, !forms.contains(Array(titled.utf8)) { forms.append(Array(titled.utf8)) }
        }
        return forms.map { LiteralDatabase.Literal(bytes: $0, ignoresCase: true) }
    }
}
