internal import Vectorscan

/// The keywords of all entries, compiled so that a stretch of text is searched for all of them at once.
///
/// Keywords that begin with an ASCII letter are found where words begin. Of the others, which may stand anywhere, the
/// longest word is searched for and its neighbours are compared around it.
final class KeywordIndex: Sendable {
    /// What a keyword means for one entry.
    struct Use: Sendable {
        /// The index of the entry.
        let entry: Int
        /// Whether the keyword speaks for the entry or against it.
        let raises: Bool
    }

    /// The keywords that begin with an ASCII letter.
    let table: KeywordTable
    /// The compiled words of the others; `nil` when there are none.
    let database: LiteralDatabase?
    /// For each word the keywords it anchors.
    let keywordsOfWord: [[Int]]
    /// The keywords.
    let keywords: [Keyword]
    /// For each keyword where its uses begin; one more for the end.
    private let firstUse: [Int32]
    private let allUses: [Use]

    /// The index over the keywords of each entry.
    ///
    /// - Parameter entries: For each entry the keywords that raise and those that lower its confidence.
    /// - Throws: `VectorscanError` when the library refuses.
    init(_ entries: [(raise: [String], lower: [String])]) throws(VectorscanError) {
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
        var literals: [LiteralDatabase.Literal] = []
        var words: [LiteralDatabase.Literal: Int] = [:]
        var keywordsOfWord: [[Int]] = []
        for (number, keyword) in keywords.enumerated() where !KeywordTable.takes(keyword) {
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
        database = literals.isEmpty ? nil : try LiteralDatabase(literals)
        table = KeywordTable(keywords)
        self.keywordsOfWord = keywordsOfWord
        self.keywords = keywords
        var firstUse: [Int32] = [0]
        for list in uses { firstUse.append(Int32(truncatingIfNeeded: Int(firstUse[firstUse.count - 1]) + list.count)) }
        self.firstUse = firstUse
        allUses = uses.flatMap { $0 }
    }

    /// Calls `body` with what a keyword means for each entry that has it.
    @inline(__always)
    func forEachUse(of keyword: Int, _ body: (Use) -> Void) {
        for index in Int(firstUse[keyword])..<Int(firstUse[keyword + 1]) { body(allUses[index]) }
    }

    /// Whether a keyword speaks for an entry; `nil` when the entry does not have it.
    @inline(__always)
    func sense(of keyword: Int, for entry: Int) -> Bool? {
        for index in Int(firstUse[keyword])..<Int(firstUse[keyword + 1]) where allUses[index].entry == entry {
            return allUses[index].raises
        }
        return nil
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
