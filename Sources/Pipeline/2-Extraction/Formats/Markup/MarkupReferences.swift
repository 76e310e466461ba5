/// Resolves the character references of HTML and XML.
enum MarkupReferences {
    /// Appends what a reference at an offset stands for; what is no reference is appended as it is.
    ///
    /// - Returns: How many bytes were taken.
    static func append(
        _ bytes: UnsafeRawBufferPointer,
        at offset: Int,
        to text: inout [UInt8]
    ) -> Int {
        guard offset + 1 < bytes.count else { return unsafe literal(bytes, offset, &text) }
        if unsafe bytes[offset + 1] == UInt8(ascii: "#") { return unsafe number(bytes, offset, &text) }
        var end = offset + 1
        while unsafe end < bytes.count && end - offset <= 32 && ASCII.isAlphanumeric(bytes[end]) { end += 1 }
        let name = unsafe UnsafeRawBufferPointer(rebasing: bytes[(offset + 1)..<end])
        if unsafe end < bytes.count && bytes[end] == UInt8(ascii: ";"),
            unsafe HTMLEntityNames.append(name, isOpen: false, to: &text)
        {
            return end + 1 - offset
        }
        // A few old names need no semicolon, and end where they end (WHATWG HTML 13.2.5.73).
        var length = min(6, name.count)
        while length >= 2 {
            let prefix = unsafe UnsafeRawBufferPointer(rebasing: name[0..<length])
            if unsafe HTMLEntityNames.append(prefix, isOpen: true, to: &text) { return length + 1 }
            length -= 1
        }
        return unsafe literal(bytes, offset, &text)
    }

    /// Text with all its references resolved; `nil` when it has none.
    static func resolved(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        guard var index = unsafe bytes.firstIndex(of: UInt8(ascii: "&")) else { return nil }
        var text = unsafe Array(bytes[..<index])
        while index < bytes.count {
            if unsafe bytes[index] == UInt8(ascii: "&") {
                index += unsafe append(bytes, at: index, to: &text)
            } else {
                unsafe text.append(bytes[index])
                index += 1
            }
        }
        return text
    }

    private static func literal(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ text: inout [UInt8]) -> Int {
        unsafe text.append(bytes[offset])
        return 1
    }

    /// A reference by number, decimal or hexadecimal.
    private static func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ text: inout [UInt8]) -> Int {
        var index = offset + 2
        let isHex = unsafe index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHex { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < bytes.count {
            guard let digit = unsafe ASCII.digit(bytes[index], isHex: isHex) else { break }
            // Large enough to be no character, small enough not to overflow.
            value = min(value, 0x200_0000) * (isHex ? 16 : 10) + UInt32(digit)
            index += 1
        }
        guard index > first else { return unsafe literal(bytes, offset, &text) }
        if unsafe index < bytes.count && bytes[index] == UInt8(ascii: ";") { index += 1 }
        let scalar: Unicode.Scalar
        switch value {
        case 0: scalar = "\u{FFFD}"
        case 0x80...0x9F:
            // Browsers read these as Windows-1252.
            Charset.windows1252.append([UInt8(truncatingIfNeeded: value)], to: &text)
            return index - offset
        default: scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return index - offset
    }
}
