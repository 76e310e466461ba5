/// Decodes Base64 that stands inside text (RFC 4648, sections 4 and 5).
enum EmbeddedBase64 {
    /// For each byte its value; 64 for what may stand between, 65 for the padding, 66 for all else.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 66, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = UInt8(value) }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        values[Int(UInt8(ascii: "="))] = 65
        for blank in [0x20, 0x09, 0x0A, 0x0D] { values[blank] = 64 }
        return values
    }()

    /// The decoded bytes; `nil` when anything in the text is no Base64.
    ///
    /// Blanks and missing padding are tolerated.
    ///
    /// - Throws: The limit of decoded bytes.
    static func decode(_ text: UnsafeRawBufferPointer, _ reading: Reading) throws(ReadingFault) -> [UInt8]? {
        guard unsafe isBase64(text) else { return nil }
        try reading.spend(bytes: text.count / 4 * 3 + 3)
        return unsafe head(text, count: .max)
    }

    /// The bytes of text that is said to be Base64; what is none is passed over.
    ///
    /// - Throws: The limit of decoded bytes.
    static func decoded(_ text: [UInt8], _ reading: Reading) throws(ReadingFault) -> ByteSlice {
        try reading.spend(bytes: text.count / 4 * 3 + 3)
        return unsafe text.withUnsafeBytes { unsafe ByteSlice(head($0, count: .max)) }
    }

    /// What the text decodes to, up to a number of bytes; what is no Base64 is passed over.
    static func head(_ text: UnsafeRawBufferPointer, count limit: Int) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(min(limit, text.count / 4 * 3 + 3))
        var group: UInt32 = 0
        var count = 0
        for index in 0..<text.count {
            let value = unsafe values[Int(text[index])]
            guard value < 64 else { continue }
            group = group << 6 | UInt32(value)
            count &+= 1
            if count & 3 == 0 {
                decoded.append(UInt8(truncatingIfNeeded: group >> 16))
                decoded.append(UInt8(truncatingIfNeeded: group >> 8))
                decoded.append(UInt8(truncatingIfNeeded: group))
                if decoded.count >= limit { return Array(decoded.prefix(limit)) }
            }
        }
        switch count & 3 {
        case 2: decoded.append(UInt8(truncatingIfNeeded: group >> 4))
        case 3:
            decoded.append(UInt8(truncatingIfNeeded: group >> 10))
            decoded.append(UInt8(truncatingIfNeeded: group >> 2))
        default: break
        }
        return decoded
    }

    /// Whether text has nothing but the alphabet, blanks, and padding at its end.
    static func isBase64(_ text: UnsafeRawBufferPointer) -> Bool {
        var hasPadding = false
        for index in 0..<text.count {
            let value = unsafe values[Int(text[index])]
            if value == 65 {
                hasPadding = true
            } else if value == 66 || (hasPadding && value < 64) {
                return false
            }
        }
        return true
    }
}
