/// The escapes in strings of JSON (RFC 8259, 7).
enum JSONEscapes {
    /// Whether an escape takes the place of a character, or its letter glues two words in the raw text.
    static func hide(_ raw: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index + 1 < raw.count {
            guard unsafe raw[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            switch unsafe raw[index + 1] {
            case UInt8(ascii: "u"), UInt8(ascii: "/"): return true
            case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
                if index + 2 < raw.count, unsafe ASCII.isAlphanumeric(raw[index + 2]) { return true }
            default: break
            }
            index += 2
        }
        return false
    }

    /// The text of a string, as valid UTF-8; an escape that is none stays as it is.
    static func unescaped(_ raw: UnsafeRawBufferPointer) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var index = 0
        while index < raw.count {
            let byte = unsafe raw[index]
            guard byte == UInt8(ascii: "\\"), index + 1 < raw.count else {
                text.append(byte)
                index += 1
                continue
            }
            let escape = unsafe raw[index + 1]
            index += 2
            switch escape {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"): index += unsafe unicode(raw, at: index, &text)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
            default: text += [UInt8(ascii: "\\"), escape]
            }
        }
        return text
    }

    /// Appends the character of a `\u` escape, or of a pair of them.
    ///
    /// - Returns: How many bytes after the `u` were taken.
    private static func unicode(_ raw: UnsafeRawBufferPointer, at start: Int, _ text: inout [UInt8]) -> Int {
        guard let unit = unsafe unit(raw, at: start) else {
            text += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
            return 0
        }
        var value = unit
        var taken = 4
        if unit >> 10 == 0x36, start + 6 <= raw.count, unsafe raw[start + 4] == UInt8(ascii: "\\"),
            unsafe raw[start + 5] == UInt8(ascii: "u"), let low = unsafe self.unit(raw, at: start + 6),
            low >> 10 == 0x37
        {
            value = 0x1_0000 + (unit & 0x3FF) << 10 + low & 0x3FF
            taken = 10
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return taken
    }

    private static func unit(_ raw: UnsafeRawBufferPointer, at start: Int) -> UInt32? {
        guard start + 4 <= raw.count else { return nil }
        var unit: UInt32 = 0
        for index in start..<(start + 4) {
            guard let digit = ASCII.digit(unsafe raw[index], isHex: true) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
