/// Reads the name of a person from words of which one is known as a given or a family name.
///
/// A pair of capitalised words is no name by itself: a list has to know one of them. Read are given names, initials and
/// particles before a family name (`Maria de la Cruz`, `John F. Kennedy`), and a family name, a comma and a given name.
@safe struct NameReader {
    /// A name.
    struct Name {
        /// Where it stands.
        let range: Range<Int>
        /// Whether both its given and its family name are known.
        let isWhole: Bool
    }

    /// A word that may be part of a name.
    private struct Part {
        let start: Int
        let end: Int
        /// The lists that know it or, where it is joined by hyphens or apostrophes, one of its pieces.
        let lists: UInt8
    }

    let text: UnsafePointer<UInt8>
    let count: Int
    let table: TermTable

    /// The most words of a name after its first.
    private static let mostFollowing = 4
    /// The longest word of a name, in bytes.
    private static let longestWord = 40
    /// Words in lower case that stand inside names.
    private static let particles: Set<String> = [
        "de", "del", "della", "der", "den", "di", "da", "do", "dos", "das", "du", "la", "le", "van", "von", "vom", "zu",
        "zum", "bin", "ibn", "al", "el", "ter", "ten",
    ]
    /// Words that stand before a name and are no part of it.
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dear", "dame", "lord", "lady", "herr", "frau",
        "monsieur",
        "madame", "mme", "señor", "señora", "sr", "sra", "signor", "signora", "the", "a", "an", "and", "or", "from",
        "to", "by", "for", "of", "in", "name", "patient", "customer", "client", "employee", "contact", "hello", "hi",
        "when", "if", "this", "that", "our", "my", "your", "her", "his", "with", "as", "is",
    ]

    /// The name that the word at `start` is part of, as far as it can be read.
    ///
    /// - Parameters:
    ///   - start: Where the known word starts.
    ///   - firstEnd: Where it ends.
    ///   - known: The lists that know it.
    ///   - use: Which lists have given and family names.
    /// - Returns: The name; `nil` when the word is no part of one.
    func name(at start: Int, firstEnd: Int, known: UInt8, _ use: TermStage.Use) -> Name? {
        guard isCapitalised(start, firstEnd) else { return nil }
        // `Jean` of `Jean-Luc` begins a name; `Luc` does not.
        if start > 0, unsafe isJoint(text[start - 1]), start > 1, unsafe WordHash.isWordByte(text[start - 2]) {
            return nil
        }
        let first = part(at: start)
        guard let first else { return nil }
        let lists = first.lists | known
        if lists & use.list != 0, let name = following(first, use) { return name }
        if lists & use.family != 0 {
            if let given = afterComma(first.end), given.lists & use.list != 0 {
                return Name(range: first.start..<given.end, isWhole: true)
            }
            if let before = partBefore(first.start), before.lists & use.list == 0 {
                return Name(range: before.start..<first.end, isWhole: false)
            }
        }
        return nil
    }

    /// The name that begins with a given name.
    private func following(_ first: Part, _ use: TermStage.Use) -> Name? {
        var end = first.end
        var whole: Int?
        var partly: Int?
        for _ in 0..<Self.mostFollowing {
            guard let start = afterBlank(end) else { break }
            if let initial = initial(at: start) {
                end = initial
                continue
            }
            guard let part = part(at: start) else { break }
            if isCapitalised(part.start, part.end) {
                if part.lists & use.family != 0 {
                    whole = part.end
                } else if part.lists & use.list == 0 {
                    if partly == nil { partly = part.end }
                    break
                }
            } else if !Self.particles.contains(word(part)) {
                break
            }
            end = part.end
        }
        if let whole { return Name(range: first.start..<whole, isWhole: true) }
        return partly.map { Name(range: first.start..<$0, isWhole: false) }
    }

    /// The word at `start` with what hyphens and apostrophes join to it; `nil` when it is too long or has a digit.
    private func part(at start: Int) -> Part? {
        var lists: UInt8 = 0
        var position = start
        while true {
            let limit = min(count, position + Self.longestWord + 1)
            let word = unsafe WordHash.word(at: position, in: text, count: limit)
            guard word.end > position, word.end - start <= Self.longestWord, !hasDigit(position, word.end) else {
                return nil
            }
            lists |= table.node(WordHash.following(WordHash.seed, word.hash))?.lists ?? 0
            let next = word.end + 1
            guard next < count, unsafe isJoint(text[word.end]), unsafe isLetter(text[next]) else {
                return Part(start: start, end: word.end, lists: lists)
            }
            position = next
        }
    }

    /// The capitalised word one blank before `start` that is no title and begins no other name.
    private func partBefore(_ start: Int) -> Part? {
        guard start > 1, unsafe text[start - 1] == UInt8(ascii: " ") else { return nil }
        var position = start - 1
        let floor = max(0, start - 1 - Self.longestWord)
        while position > floor, unsafe WordHash.isWordByte(text[position - 1]) || isJoint(text[position - 1]) {
            position -= 1
        }
        guard position > floor || floor == 0, position < start - 1, let part = part(at: position),
            part.end == start - 1, part.end - part.start > 1, isCapitalised(part.start, part.end),
            !Self.titles.contains(word(part))
        else { return nil }
        return part
    }

    /// Where the next word starts, one blank or no-break space behind `end`.
    private func afterBlank(_ end: Int) -> Int? {
        if end + 1 < count, unsafe text[end] == UInt8(ascii: " ") { return isWordStart(end + 1) ? end + 1 : nil }
        if end + 2 < count, unsafe text[end] == 0xC2 && text[end + 1] == 0xA0 {
            return isWordStart(end + 2) ? end + 2 : nil
        }
        return nil
    }

    private func isWordStart(_ position: Int) -> Bool {
        unsafe position < count && isLetter(text[position])
    }

    /// The word behind a comma and a blank.
    private func afterComma(_ end: Int) -> Part? {
        guard end + 2 < count, unsafe text[end] == UInt8(ascii: ",") && text[end + 1] == UInt8(ascii: " "),
            isWordStart(end + 2), let part = part(at: end + 2), isCapitalised(part.start, part.end)
        else { return nil }
        return part
    }

    /// The end of an initial, with its full stop if it has one.
    private func initial(at start: Int) -> Int? {
        guard start + 1 < count, unsafe text[start] &- 0x41 < 26 else { return nil }
        if unsafe text[start + 1] == UInt8(ascii: ".") { return start + 2 }
        return unsafe text[start + 1] == UInt8(ascii: " ") ? start + 1 : nil
    }

    /// Whether a word begins with a capital; beyond ASCII and Latin-1 every letter counts as one.
    private func isCapitalised(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        let byte = unsafe text[start]
        if byte < 0x80 { return byte &- 0x41 < 26 }
        // The lower-case letters of Latin-1 are C3 A0 to C3 BF.
        return unsafe !(byte == 0xC3 && start + 1 < end && text[start + 1] >= 0xA0)
    }

    private func hasDigit(_ start: Int, _ end: Int) -> Bool {
        for position in start..<end {
            let byte = unsafe text[position]
            if byte &- 0x30 < 10 || byte == 0x5F { return true }
        }
        return false
    }

    private func word(_ part: Part) -> String {
        unsafe String(
            decoding: UnsafeBufferPointer(start: text + part.start, count: part.end - part.start),
            as: UTF8.self
        )
        .lowercased()
    }

    private func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }

    private func isLetter(_ byte: UInt8) -> Bool {
        WordHash.isWordByte(byte) && byte &- 0x30 >= 10 && byte != UInt8(ascii: "_")
    }
}
