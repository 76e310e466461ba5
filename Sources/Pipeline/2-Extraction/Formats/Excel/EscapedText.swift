/// The way workbooks write characters that XML cannot hold: `_x000D_` (ECMA-376 Part 1, 22.9.2.19).
enum EscapedText {
    /// Resolves what is escaped in `text` from an offset on.
    static func resolve(_ text: inout [UInt8], from start: Int) {
        guard start >= 0, text.count - start >= length else { return }
        var read = start
        while read <= text.count - length, unit(text, at: read) == nil { read += 1 }
        guard read <= text.count - length else { return }
        var resolved: [UInt8] = []
        var end = read
        while end < text.count {
            guard let first = unit(text, at: end) else {
                resolved.append(text[end])
                end += 1
                continue
            }
            end += length
            var scalar = UInt32(first)
            if UTF16.isLeadSurrogate(first), let second = unit(text, at: end), UTF16.isTrailSurrogate(second) {
                scalar = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
                end += length
            }
            resolved.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
        }
        text.replaceSubrange(read..., with: resolved)
    }

    private static let length = 7

    /// The code unit that is escaped at an offset.
    private static func unit(_ text: [UInt8], at offset: Int) -> UInt16? {
        guard offset <= text.count - length, text[offset] == UInt8(ascii: "_"), text[offset + 1] == UInt8(ascii: "x"),
            text[offset + 6] == UInt8(ascii: "_")
        else { return nil }
        var unit: UInt16 = 0
        for index in offset + 2..<offset + 6 {
            let byte = text[index]
            let letter = (byte | 0x20) &- UInt8(ascii: "a")
            if byte &- UInt8(ascii: "0") < 10 {
                unit = unit << 4 | UInt16(byte &- UInt8(ascii: "0"))
            } else if letter < 6 {
                unit = unit << 4 | UInt16(letter + 10)
            } else {
                return nil
            }
        }
        return unit
    }
}
