/// One keyword, cut into words: what the index searches for and then compares around the place.
struct Keyword: Hashable, Sendable {
    /// The words in lower case, as UTF-8.
    let words: [[UInt8]]
    /// The same words in upper case where that takes the same bytes; else in lower case again.
    let capitals: [[UInt8]]
    /// Which of them is searched for: the longest, which is the rarest.
    let anchor: Int
    /// The keyword as files spell it.
    let text: String

    /// The most bytes between two words of a keyword.
    static let longestJoint = 3
    /// Up to this many letters a keyword is an abbreviation, which may not be followed by a digit.
    static let longestAbbreviation = 4
    /// The most bytes a keyword can take in a text, joints included.
    static let longestInText = 96

    /// The keyword `text`, or `nil` when it is empty or longer than any text that would be compared with it.
    init?(_ text: String) {
        let words = text.split(separator: " ").map { Array($0.utf8) }
        let length = words.reduce(0) { $0 + $1.count + Self.longestJoint }
        guard let longest = words.map(\.count).max(), length <= Self.longestInText else { return nil }
        self.words = words
        capitals = text.split(separator: " ").map { word in
            let upper = Array(word.uppercased().utf8)
            return upper.count == word.utf8.count ? upper : Array(word.utf8)
        }
        anchor = words.firstIndex { $0.count == longest } ?? 0
        self.text = text
    }

    /// The place of the keyword in `count` bytes at `text`, given that its anchor word ends at `anchorEnd`; `nil` when
    /// it is not there or is a part of a longer word.
    func place(in text: UnsafePointer<UInt8>, count: Int, anchorEnd: Int) -> Range<Int>? {
        var start = anchorEnd - words[anchor].count
        for index in stride(from: anchor - 1, through: 0, by: -1) {
            guard let found = unsafe wordBefore(index, text, end: start) else { return nil }
            start = found
        }
        var end = anchorEnd
        for index in (anchor + 1)..<max(anchor + 1, words.count) {
            guard let found = unsafe wordAfter(index, text, start: end, count: count) else { return nil }
            end = found
        }
        guard unsafe beginsWord(text, start),
            unsafe Self.endsWord(
                text,
                end,
                count: count,
                isAbbreviation: self.text.utf8.count <= Self.longestAbbreviation
            )
        else { return nil }
        return start..<end
    }

    /// The start of `word` where it ends at `end`, a joint in between allowed.
    private func wordBefore(_ word: Int, _ text: UnsafePointer<UInt8>, end: Int) -> Int? {
        var position = end
        var joint = 0
        while joint < Self.longestJoint, position > 0, unsafe Self.isJoint(text[position - 1]) {
            position -= 1
            joint += 1
        }
        let start = position - words[word].count
        guard start >= 0, unsafe isEqual(word, text + start) else { return nil }
        return start
    }

    /// The position behind a joint that may stand at `position`.
    @inline(__always)
    static func afterJoint(_ position: Int, in text: UnsafePointer<UInt8>, count: Int) -> Int {
        var end = position
        while end < count, end &- position < longestJoint, unsafe isJoint(text[end]) { end &+= 1 }
        return end
    }

    /// The end of `word` where it begins at `start`, a joint in between allowed.
    private func wordAfter(_ word: Int, _ text: UnsafePointer<UInt8>, start: Int, count: Int) -> Int? {
        let position = unsafe Self.afterJoint(start, in: text, count: count)
        let end = position + words[word].count
        guard end <= count, unsafe isEqual(word, text + position) else { return nil }
        return end
    }

    /// Whether a word begins at `start`: no letter or digit before it, or a change from lower to upper case.
    private func beginsWord(_ text: UnsafePointer<UInt8>, _ start: Int) -> Bool {
        guard start > 0, unsafe text[start] < 0x80 else { return true }
        let before = unsafe text[start - 1]
        guard Self.isLetter(before) || Self.isDigit(before) else { return true }
        return unsafe Self.isLower(before) && Self.isUpper(text[start])
    }

    /// Whether a word ends at `end`: no letter after it, a change from lower to upper case, or a plural.
    static func endsWord(_ bytes: UnsafePointer<UInt8>, _ end: Int, count: Int, isAbbreviation: Bool) -> Bool {
        guard end < count, unsafe bytes[end - 1] < 0x80 else { return true }
        let after = unsafe bytes[end]
        // `card2` names a card; `aba1` is more often a piece of a hexadecimal number.
        if isDigit(after) { return !isAbbreviation }
        guard isLetter(after) else { return true }
        if unsafe isLower(bytes[end - 1]) && isUpper(after) { return true }
        guard after | 0x20 == UInt8(ascii: "s") else { return false }
        return unsafe end + 1 >= count || !isLetter(bytes[end + 1])
    }

    private func isEqual(_ word: Int, _ text: UnsafePointer<UInt8>) -> Bool {
        let lower = words[word]
        let upper = capitals[word]
        for index in lower.indices {
            let byte = unsafe text[index]
            guard byte == lower[index] || byte == upper[index] else { return false }
        }
        return true
    }

    private static func isJoint(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
            UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
