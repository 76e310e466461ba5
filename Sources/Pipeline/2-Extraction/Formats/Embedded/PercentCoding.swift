/// Undoes percent-encoding (RFC 3986, 2.1) and the plus signs of forms.
enum PercentCoding {
    /// Which plus signs stand for a space.
    enum Plus {
        /// None.
        case literal
        /// Those after the first question mark, as in a URL.
        case inQuery
        /// All, as in a form.
        case space
    }

    /// Appends text with its escapes undone; an escape that is none is appended as it is.
    ///
    /// - Returns: Whether there was anything to undo.
    @discardableResult
    static func append(_ bytes: UnsafeRawBufferPointer, plus: Plus, to text: inout [UInt8]) -> Bool {
        var hasChanged = false
        var plusIsSpace = plus == .space
        var index = 0
        while index < bytes.count {
            let byte = unsafe bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "%"):
                guard index + 1 < bytes.count, let high = ASCII.digit(unsafe bytes[index], isHex: true),
                    let low = ASCII.digit(unsafe bytes[index + 1], isHex: true)
                else { break }
                text.append(high << 4 | low)
                index += 2
                hasChanged = true
                continue
            case UInt8(ascii: "+") where plusIsSpace:
                text.append(0x20)
                hasChanged = true
                continue
            case UInt8(ascii: "?") where plus == .inQuery: plusIsSpace = true
            default: break
            }
            text.append(byte)
        }
        return hasChanged
    }

    /// Bytes with their escapes undone, as in the names of parts and in addresses.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var result: [UInt8] = []
        unsafe bytes.withUnsafeBytes { _ = unsafe append($0, plus: .literal, to: &result) }
        return result
    }

    /// Text with its escapes undone, as valid UTF-8.
    static func decoded(_ bytes: UnsafeRawBufferPointer, plus: Plus) -> [UInt8] {
        var raw: [UInt8] = []
        raw.reserveCapacity(bytes.count)
        guard unsafe append(bytes, plus: plus, to: &raw) else { return raw }
        let isValid = unsafe raw.withUnsafeBytes { unsafe UTF8Text.survey($0).faults == 0 }
        return isValid ? raw : TextDecoder.utf8(ByteSlice(raw), declared: nil)
    }
}
