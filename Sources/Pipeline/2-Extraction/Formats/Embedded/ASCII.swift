/// Questions about ASCII characters.
enum ASCII {
    /// Whether a byte is a letter or digit.
    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Whether a byte is a space, tab, line feed, form feed or carriage return.
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
    }

    /// The value of a digit; `nil` when it is none.
    static func digit(_ byte: UInt8, isHex: Bool) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- 0x30
        case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: byte &- 0x37
        case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: byte &- 0x57
        default: nil
        }
    }
}
