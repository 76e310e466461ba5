/// Strings outside of pages (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a mark, or PDFDocEncoding.
enum PDFTextString {
    /// The text in UTF-8; line ends of any kind become line feeds.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        if bytes.starts(with: [0xFE, 0xFF]) {
            text.appendUTF8(utf16: units(bytes, isBig: true))
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            text.appendUTF8(utf16: units(bytes, isBig: false))
        } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            text += String(decoding: bytes.dropFirst(3), as: UTF8.self).utf8
        } else if bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) != nil {
            // Not allowed, and still what many programs write.
            text = bytes
        } else {
            for byte in bytes {
                let character = FontEncodings.document[Int(byte)]
                if character != 0 { text.appendUTF8(UInt32(character)) }
            }
        }
        for index in text.indices where text[index] == 0x0D { text[index] = 0x0A }
        return text
    }

    private static func units(_ bytes: [UInt8], isBig: Bool) -> [UInt16] {
        stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBig ? first << 8 | second : second << 8 | first
        }
    }
}
