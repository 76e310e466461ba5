/// Header text with encoded words in it, as in `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=` (RFC 2047).
///
/// Words are decoded wherever they stand, also in quotes, and with blanks in them: programs write and read them so.
enum EncodedWords {
    private struct Word {
        let charset: ArraySlice<UInt8>
        let isBase64: Bool
        let text: ArraySlice<UInt8>
        let end: Int
    }

    /// Words that follow each other in one charset, of which one may end inside a character or a Base64 group.
    private struct Run {
        let charset: ArraySlice<UInt8>
        var bytes: [UInt8] = []
        var base64: [UInt8] = []

        func continues(_ word: Word) -> Bool {
            charset.elementsEqual(word.charset) { $0.lowercased == $1.lowercased }
        }

        mutating func append(_ word: Word) {
            guard !word.isBase64 else { return base64.append(contentsOf: word.text) }
            settle()
            QuotedPrintable.decodeWord(word.text, into: &bytes)
        }

        mutating func settle() {
            guard !base64.isEmpty else { return }
            bytes += Base64.decode(base64)
            base64.removeAll()
        }

        mutating func text() -> [UInt8] {
            settle()
            return TextDecoder.utf8(ByteSlice(bytes), declared: String(decoding: charset, as: UTF8.self))
        }
    }

    /// The text in UTF-8.
    ///
    /// - Parameters:
    ///   - value: A value on one line.
    ///   - charset: What bytes that are not ASCII may be encoded in.
    /// - Returns: Valid UTF-8.
    static func text(_ value: [UInt8], charset: String?) -> [UInt8] {
        var text: [UInt8] = []
        var run: Run?
        var plainStart = 0
        var index = 0
        // Where no word ends any more none is looked for: else each `=?` would look through all that follows.
        var lastEnd = value.count - 2
        while lastEnd >= 0, value[lastEnd] != 0x3F || value[lastEnd + 1] != 0x3D { lastEnd -= 1 }
        while index < lastEnd {
            guard value[index] == 0x3D, value[index + 1] == 0x3F, let word = word(in: value, at: index, lastEnd) else {
                index += 1
                continue
            }
            let between = value[plainStart..<index]
            if run == nil || !between.allSatisfy(\.isBlank) || run?.continues(word) != true {
                text += run?.text() ?? []
                if run == nil || !between.allSatisfy(\.isBlank) { plain(between, charset, into: &text) }
                run = Run(charset: word.charset)
            }
            run?.append(word)
            index = word.end
            plainStart = index
        }
        guard var run else {
            plain(value[...], charset, into: &text)
            return text
        }
        text += run.text()
        plain(value[plainStart...], charset, into: &text)
        return text
    }

    private static func plain(_ bytes: ArraySlice<UInt8>, _ charset: String?, into text: inout [UInt8]) {
        if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x1B }) {
            text += bytes
        } else {
            text += TextDecoder.utf8(ByteSlice(Array(bytes)), declared: charset)
        }
    }

    /// The word that begins at an offset; `nil` when none does.
    private static func word(in value: [UInt8], at start: Int, _ lastEnd: Int) -> Word? {
        let charset = value[(start + 2)...].prefix(64).prefix { $0 > 32 && $0 < 127 && $0 != 0x3F }
        let mark = charset.endIndex
        guard !charset.isEmpty, mark + 3 <= lastEnd, value[mark] == 0x3F, value[mark + 2] == 0x3F else { return nil }
        let encoding = value[mark + 1].lowercased
        guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
        var end = mark + 3
        while end <= lastEnd, value[end] != 0x3F || value[end + 1] != 0x3D { end += 1 }
        guard end <= lastEnd else { return nil }
        // A language may follow the charset (RFC 2231, 5).
        return Word(
            charset: charset.prefix { $0 != 0x2A },
            isBase64: encoding == UInt8(ascii: "b"),
            text: value[(mark + 3)..<end],
            end: end + 2
        )
    }
}
