/// A picture within the content of a page (ISO 32000-1, 8.9.7).
struct InlineImage {
    /// The picture.
    let stream: PDFStream

    private static let mostKeys = 64

    /// Reads a picture whose `BI` was just read, and leaves the lexer behind its `EI`.
    init?(_ lexer: inout PDFLexer, _ content: ByteSlice) {
        var pairs: [PDFObject] = []
        reading: while pairs.count < Self.mostKeys * 2 {
            let token = lexer.next()
            if case .word = token, lexer.isWord("ID") { break reading }
            if case .word = token, lexer.isWord("EI") { return nil }
            if case .end = token { return nil }
            guard let object = lexer.object(from: token) else { continue }
            pairs.append(object)
        }
        let start = lexer.position + 1
        let end = Self.end(lexer, from: start)
        lexer.position = min(end + 3, lexer.count)
        stream = PDFStream(
            dictionary: PDFDictionary(pairs: pairs[...]),
            data: .bytes(content.clamped(from: start, count: max(0, end - start)))
        )
    }

    /// Where the data ends: before an `EI` between white space, behind which content follows and not more data.
    private static func end(_ lexer: PDFLexer, from start: Int) -> Int {
        var index = start
        while index + 2 < lexer.count {
            if lexer.byte(index + 1) == 0x45, lexer.byte(index + 2) == 0x49, PDFLexer.isSpace(lexer.byte(index)),
                index + 3 == lexer.count || PDFLexer.isSpace(lexer.byte(index + 3)), isText(lexer, from: index + 3)
            {
                return index
            }
            index += 1
        }
        return lexer.count
    }

    private static func isText(_ lexer: PDFLexer, from start: Int) -> Bool {
        (start..<min(start + 16, lexer.count)).allSatisfy {
            let byte = lexer.byte($0)
            return byte >= 0x20 && byte < 0x7F || byte == 9 || byte == 10 || byte == 13
        }
    }
}
