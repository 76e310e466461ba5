/// Percent-encoding as header parameters use it (RFC 2231, 4).
enum Percent {
    /// Decodes `text`; a percent sign without two digits stands for itself.
    static func decode(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == 0x25, text.endIndex - index > 2, let high = text[index + 1].hexadecimal,
                let low = text[index + 2].hexadecimal
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
    }
}
