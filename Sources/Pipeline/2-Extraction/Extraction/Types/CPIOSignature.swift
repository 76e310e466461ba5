/// Tells cpio archives by their first header (cpio(5)): the magic alone could be the digits of a text.
enum CPIOSignature {
    /// Whether `content` begins with a header of one of the four kinds.
    static func matches(_ content: Span<UInt8>) -> Bool {
        guard content.count >= 26 else { return false }
        switch (content[0], content[1]) {
        case (0xC7, 0x71): return isPlausible(nameSize: Int(content[20]) | Int(content[21]) << 8)
        case (0x71, 0xC7): return isPlausible(nameSize: Int(content[21]) | Int(content[20]) << 8)
        case (0x30, 0x37): break
        default: return false
        }
        guard (2...4).allSatisfy({ content[$0] == [0x30, 0x37, 0x30, 0x37, 0x30][$0] }) else { return false }
        switch content[5] {
        case 0x37: return hasDigits(content, 6..<76, below: 8)
        case 0x31, 0x32: return hasDigits(content, 6..<110, below: 16)
        default: return false
        }
    }

    private static func isPlausible(nameSize: Int) -> Bool { (2...4096).contains(nameSize) }

    private static func hasDigits(_ content: Span<UInt8>, _ range: Range<Int>, below base: UInt8) -> Bool {
        guard content.count >= range.upperBound else { return false }
        return range.allSatisfy { offset in
            switch content[offset] {
            case 0x30...0x39: content[offset] - 0x30 < base
            case 0x41...0x46, 0x61...0x66: base == 16
            default: false
            }
        }
    }
}
