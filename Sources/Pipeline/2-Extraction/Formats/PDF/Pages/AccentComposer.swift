/// Puts accents and letters together that a font draws one over the other, as TeX does.
enum AccentComposer {
    /// Replaces the two characters at an offset by one, where one is an accent and the other a letter.
    ///
    /// - Parameters:
    ///   - offset: Where the second of them begins.
    ///   - text: The text, in UTF-8.
    static func compose(at offset: Int, in text: inout [UInt8]) {
        guard offset > 0, offset < text.count else { return }
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        guard let (first, _) = character(text, at: start), let (second, end) = character(text, at: offset),
            let whole = whole(first, second) ?? whole(second, first)
        else { return }
        var bytes: [UInt8] = []
        bytes.appendUTF8(UInt32(whole))
        text.replaceSubrange(start..<end, with: bytes)
    }

    private static func whole(_ accent: UInt16, _ letter: UInt16) -> UInt16? {
        // Under an accent, i and j lose their dots.
        let letter: UInt16 = letter == 0x131 ? 0x69 : letter == 0x237 ? 0x6A : letter
        let triples = AccentedLetters.triples
        var index = 0
        while index + 2 < triples.count {
            if triples[index] == accent, triples[index + 1] == letter { return triples[index + 2] }
            index += 3
        }
        return nil
    }

    /// A character of one or two bytes, and where it ends.
    private static func character(_ text: [UInt8], at offset: Int) -> (character: UInt16, end: Int)? {
        let first = text[offset]
        if first < 0x80 { return (UInt16(first), offset + 1) }
        guard first & 0xE0 == 0xC0, offset + 1 < text.count else { return nil }
        return (UInt16(first & 0x1F) << 6 | UInt16(text[offset + 1] & 0x3F), offset + 2)
    }
}
