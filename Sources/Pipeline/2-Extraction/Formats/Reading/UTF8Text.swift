/// Text that is to be UTF-8, whatever the content holds.
enum UTF8Text {
    /// Makes every byte that is not part of a character a question mark: offsets in the text stay what they are.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isWhole: Whether nothing follows, so that a character that is cut off at the end is none.
    /// - Returns: How many bytes at the end are the beginning of a character; they are left alone.
    static func mend(_ text: inout [UInt8], isWhole: Bool) -> Int {
        let cut = isWhole ? 0 : cutCharacter(text)
        var start = 0
        while let fault = fault(in: text, from: start, to: text.count - cut) {
            for index in fault { text[index] = UInt8(ascii: "?") }
            start = fault.upperBound
        }
        return cut
    }

    /// The next bytes that are not part of a character.
    private static func fault(in text: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
        guard start < end else { return nil }
        do {
            _ = try UTF8Span(validating: text.span.extracting(start..<end))
            return nil
        } catch {
            let found = error.byteOffsets
            let first = max(start, min(start + found.lowerBound, end - 1))
            return first..<max(first + 1, min(start + found.upperBound, end))
        }
    }

    /// How many bytes at the end are the beginning of a character whose rest is missing.
    private static func cutCharacter(_ text: [UInt8]) -> Int {
        for back in 1...3 where back <= text.count {
            let byte = text[text.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}
