internal import CGlyphTables

/// One of Adobe's collections of Chinese, Japanese or Korean glyphs, whose identifiers stand for characters in every font
/// that uses it (ISO 32000-1, 9.7.3).
final class GlyphCollection {
    /// The character of each identifier; 0 where there is none.
    private let characters: [UInt32]

    /// A collection by its name; `nil` for one that orders nothing.
    init?(ordering: String) {
        let table: weir_glyph_table
        switch ordering {
        case "Japan1": unsafe table = weir_glyphs_of_japan1()
        case "GB1": unsafe table = weir_glyphs_of_gb1()
        case "CNS1": unsafe table = weir_glyphs_of_cns1()
        case "Korea1": unsafe table = weir_glyphs_of_korea1()
        default: return nil
        }
        let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
        var characters: [UInt32] = []
        characters.reserveCapacity(bytes.count / 2)
        var index = 0
        while index < bytes.count {
            let first = unsafe UInt32(bytes[index])
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            var character = length == 1 ? first : first & (0x7F >> UInt32(length))
            for offset in 1..<max(1, length) where index + offset < bytes.count {
                unsafe character = character << 6 | UInt32(bytes[index + offset] & 0x3F)
            }
            // The first identifiers are that of no glyph and that of the blank itself.
            characters.append(character == 0x20 && characters.count != 1 ? 0 : character)
            index += length
        }
        self.characters = characters
    }

    /// Appends the character of an identifier in UTF-8.
    ///
    /// - Returns: Whether it stands for any.
    func append(_ identifier: UInt32, to text: inout [UInt8]) -> Bool {
        guard identifier < characters.count, characters[Int(identifier)] != 0 else { return false }
        text.appendUTF8(characters[Int(identifier)])
        return true
    }
}
