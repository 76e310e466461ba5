/// The code page of Western Europe, which Microsoft's formats use for text of one byte a character.
enum Windows1252 {
    /// What stands at 0x80 to 0x9F (unicode.org, CP1252.TXT); the five that are not assigned stay control characters.
    private static let upper: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]

    /// The character of a byte.
    static func scalar(_ byte: UInt8) -> UInt32 {
        byte & 0xE0 == 0x80 ? UInt32(upper[Int(byte & 0x1F)]) : UInt32(byte)
    }

    /// Appends a byte's character as UTF-8.
    static func append(_ byte: UInt8, to text: inout [UInt8]) {
        if byte < 0x80 { text.append(byte) } else { LittleUTF16.append(scalar: scalar(byte), to: &text) }
    }

    /// Appends text as UTF-8.
    static func append(_ bytes: ByteSlice, to text: inout [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe append($0, to: &text) }
    }

    /// Appends text as UTF-8.
    static func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
        var start = 0
        for place in bytes.indices where unsafe bytes[place] >= 0x80 {
            unsafe text.append(contentsOf: bytes[start..<place])
            unsafe append(bytes[place], to: &text)
            start = place + 1
        }
        unsafe text.append(contentsOf: bytes[start...])
    }
}
