/// Tells tar archives by the checksum of their first header, which older ones have instead of a magic.
enum TarSignature {
    /// Whether `content` begins with a header of tar.
    static func matches(_ content: Span<UInt8>) -> Bool {
        guard content.count >= 512, content[0] != 0 else { return false }
        guard let stated = octal(content.extracting(148..<156)) else { return false }
        var unsigned = 0
        var signed = 0
        for offset in 0..<512 {
            // The checksum itself counts as blanks; some old programs added up signed bytes.
            let byte = (148..<156).contains(offset) ? 0x20 : content[offset]
            unsigned += Int(byte)
            signed += Int(Int8(bitPattern: byte))
        }
        return stated == unsigned || stated == signed
    }

    /// A number in octal digits, with blanks before it and a blank or NUL behind it.
    private static func octal(_ field: Span<UInt8>) -> Int? {
        var value = 0
        var digits = 0
        for offset in field.indices {
            switch field[offset] {
            case 0x30...0x37:
                value = value * 8 + Int(field[offset] - 0x30)
                digits += 1
            case 0x20 where digits == 0: continue
            case 0, 0x20: return digits > 0 ? value : nil
            default: return nil
            }
        }
        return digits > 0 ? value : nil
    }
}
