internal import Glibc

/// Whether the raw text of JSON may hide something from whoever scans it as it is.
package enum HiddenText {
    /// The fewest characters of Base64 that are worth taking apart.
    private static let runLength = 200

    /// Whether text has an escape that takes the place of a character or glues two words, or a long run of Base64.
    ///
    /// Costs one pass over the backslashes, and a look at every 200th byte.
    package static func mayHide(in text: Span<UInt8>) -> Bool {
        unsafe text.withUnsafeBytes { bytes in unsafe hasEscape(bytes) || hasLongRun(bytes) }
    }

    private static func hasEscape(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        var offset = 0
        while offset < bytes.count {
            guard let found = unsafe memchr(base + offset, 0x5C, bytes.count - offset) else { return false }
            let next = unsafe UnsafeRawPointer(found) - base + 1
            guard next < bytes.count else { return false }
            switch unsafe bytes[next] {
            case UInt8(ascii: "u"), UInt8(ascii: "/"): return true
            case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
                // The letter of the escape hides where the next word begins.
                if next + 1 < bytes.count, unsafe TextSniffer.isAlphanumeric(bytes[next + 1]) { return true }
            default: break
            }
            offset = next + 1
        }
        return false
    }

    private static func hasLongRun(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var probe = runLength - 1
        while probe < bytes.count {
            guard unsafe isBase64(bytes[probe]) else {
                probe += runLength
                continue
            }
            var first = probe
            while unsafe first > 0 && probe - first < runLength && isBase64(bytes[first - 1]) { first -= 1 }
            var end = probe + 1
            while unsafe end < bytes.count && end - first < runLength && isBase64(bytes[end]) { end += 1 }
            if end - first >= runLength { return true }
            probe += runLength
        }
        return false
    }

    /// Whether a byte is of the alphabet of RFC 4648, section 4 or 5.
    private static func isBase64(_ byte: UInt8) -> Bool {
        TextSniffer.isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
