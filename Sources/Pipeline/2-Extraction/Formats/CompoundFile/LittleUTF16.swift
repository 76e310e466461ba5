/// Text in UTF-16, least significant byte first, as Microsoft's binary formats store it.
enum LittleUTF16 {
    /// Appends it as UTF-8; half of a pair becomes U+FFFD, an odd last byte is left out.
    static func append(_ bytes: ByteSlice, to text: inout [UInt8]) {
        bytes.withSpan { append($0, to: &text) }
    }

    /// Appends it as UTF-8; half of a pair becomes U+FFFD, an odd last byte is left out.
    static func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
        var offset = 0
        while offset + 1 < bytes.count {
            let unit = UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8
            offset += 2
            guard unit & 0xFC00 == 0xD800, offset + 1 < bytes.count else {
                append(scalar: unit, to: &text)
                continue
            }
            let low = UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8
            guard low & 0xFC00 == 0xDC00 else {
                append(scalar: unit, to: &text)
                continue
            }
            offset += 2
            append(scalar: 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF, to: &text)
        }
    }

    /// Appends text of which every unit's upper byte is zero and was left out.
    static func append(low bytes: ByteSlice, to text: inout [UInt8]) {
        bytes.withSpan { span in
            for place in span.indices { append(scalar: UInt32(span[place]), to: &text) }
        }
    }

    /// Text in UTF-8, without what follows the first zero.
    static func text(_ bytes: ByteSlice) -> [UInt8] {
        var text: [UInt8] = []
        append(bytes, to: &text)
        if let end = text.firstIndex(of: 0) { text.removeSubrange(end...) }
        return text
    }

    /// Appends one character as UTF-8; what is none becomes U+FFFD.
    static func append(scalar: UInt32, to text: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            text.append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            text.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            text.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        case 0xD800..<0xE000, 0x110000...:
            append(scalar: 0xFFFD, to: &text)
        case 0x800..<0x10000:
            text.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            text.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
            text.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        default:
            text.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
            text.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
            text.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
            text.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        }
    }
}
