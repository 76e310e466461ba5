/// Text between tags, and where documents begin.
enum XMLText {
    /// Whether text is white space only, as XML 1.0 defines it (2.3): what a program puts between tags to look tidy.
    static func isBlank(_ text: UnsafeRawBufferPointer) -> Bool {
        for index in 0..<text.count where unsafe !isWhite(text[index]) { return false }
        return true
    }

    /// Whether content that begins like this can be XML: a tag, perhaps after a byte order mark and white space.
    static func canBegin(_ head: UnsafeRawBufferPointer) -> Bool {
        for index in 0..<head.count {
            let byte = unsafe head[index]
            switch byte {
            case UInt8(ascii: "<"): return true
            // A byte order mark, or the other half of a character in UTF-16 or UTF-32.
            case 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00: if index >= 4 { return false }
            default: if !isWhite(byte) { return false }
            }
        }
        return false
    }

    private static func isWhite(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}
