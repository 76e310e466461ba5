/// The program of a Type 1 font, of which only the readable beginning matters (Adobe Type 1 Font Format, 2.2).
enum Type1Program {
    private static let mostBytes = 1 << 16

    /// Gives `body` the codes of the font's own encoding with the names of their glyphs.
    static func encoding(_ program: ByteSlice, _ body: (UInt32, String) -> Void) {
        let head = program.clamped(from: 0, count: mostBytes)
        guard let start = head.first(Array("/Encoding".utf8)) else { return }
        unsafe head.withUnsafeBytes { bytes in
            var lexer = unsafe PDFLexer(bytes, at: start + 9)
            var code: Double?
            while true {
                lexer.pool.removeAll(keepingCapacity: true)
                switch lexer.next() {
                case .end: return
                case .number(let number): code = number
                case .name:
                    if let number = code, number >= 0, number < 256 { body(UInt32(number), lexer.name) }
                    code = nil
                case .word:
                    // `dup 65 /A put` for each code, and `def` or `readonly` at the end; a name ends it too.
                    if lexer.isWord("def") || lexer.isWord("readonly") || lexer.isWord("StandardEncoding") { return }
                default: continue
                }
            }
        }
    }
}
