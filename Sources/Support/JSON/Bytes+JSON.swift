extension [UInt8] {
    /// Appends `text`, which is valid UTF-8, as a JSON string with its quotes (RFC 8259, section 7).
    package mutating func append(json text: [UInt8]) {
        append(UInt8(ascii: "\""))
        append(jsonContent: text)
        append(UInt8(ascii: "\""))
    }

    /// Appends `text` as a JSON string with its quotes.
    package mutating func append(json text: String) {
        // A document has thousands of texts without anything to escape: those cost no copy of their own.
        guard !text.utf8.contains(where: Self.needsEscape) else {
            append(json: [UInt8](text.utf8))
            return
        }
        append(UInt8(ascii: "\""))
        append(contentsOf: text.utf8)
        append(UInt8(ascii: "\""))
    }

    /// Appends what stands between the quotes of a JSON string.
    package mutating func append(jsonContent text: [UInt8]) {
        // Hardly any text has something to escape, and copying it whole is several times faster.
        guard text.contains(where: Self.needsEscape) else {
            append(contentsOf: text)
            return
        }
        for byte in text {
            if Self.needsEscape(byte) {
                append(jsonEscaped: byte)
            } else {
                append(byte)
            }
        }
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    @inline(never)
    private mutating func append(jsonEscaped byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
        default:
            append("u00")
            append(hexadecimal: byte)
        }
    }

    /// Appends a byte as two hexadecimal digits.
    package mutating func append(hexadecimal byte: UInt8) {
        for digit in [byte >> 4, byte & 0xF] {
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}
