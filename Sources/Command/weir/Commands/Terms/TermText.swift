/// The text of a term list, made from titles: one a line, sorted, each once, `~` before everyday words.
struct TermText {
    /// The text.
    let bytes: [UInt8]
    /// How many terms it has.
    let count: Int
    /// How many of them are everyday words.
    let everydayCount: Int

    /// The longest title that becomes a term, in bytes: longer ones are never found.
    static let longestTitle = 512
    /// The fewest bytes of a title's words that make a term: shorter ones are everywhere.
    static let shortestTitle = 4

    /// Makes the text.
    ///
    /// Everyday is what the sibling says, then a title of one word that it does not know, and a detail.
    ///
    /// - Parameters:
    ///   - titles: The titles, in any order.
    ///   - sibling: The text of a list of the same subject that somebody has gone through.
    init(_ titles: [TitleFile.Title], sibling: [UInt8]) {
        var isEveryday: [[UInt8]: Bool] = [:]
        for line in sibling.split(separator: 0x0A) {
            isEveryday[Self.words(line)] = line.first == UInt8(ascii: "~")
        }
        var seen: Set<[UInt8]> = []
        var lines: [[UInt8]] = []
        var everyday = 0
        for title in titles where title.text.count <= Self.longestTitle {
            let words = Self.words(title.text[...])
            guard words.count >= Self.shortestTitle, seen.insert(words).inserted else { continue }
            if isEveryday[words] ?? (title.isDetail || !words.contains(0x20)) {
                everyday += 1
                lines.append([UInt8(ascii: "~")] + title.text)
            } else {
                lines.append(title.text)
            }
        }
        lines.sort { $0.lexicographicallyPrecedes($1) }
        bytes = lines.flatMap { $0 + [0x0A] }
        count = lines.count
        everydayCount = everyday
    }

    /// The words of a line as scans compare them: in lower case, a blank between them.
    private static func words(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var words: [UInt8] = []
        for byte in line {
            switch byte {
            case 0x41...0x5A: words.append(byte | 0x20)
            case 0x30...0x39, 0x5F, 0x61...0x7A, 0x80...: words.append(byte)
            default: if let last = words.last, last != 0x20 { words.append(0x20) }
            }
        }
        if words.last == 0x20 { words.removeLast() }
        return words
    }
}
