/// Tells values from what stands in their place after they were taken out.
///
/// Cloudflare's and Google's tools write `[authorization redacted]`, in the middle of a list of cookies too, and cut the
/// signature off tokens (`….redacted`); Chrome leaves the headers out; others write `***`, `[REDACTED]`, `xxxxx` or
/// nothing. A hash cannot be told from a value and counts as one.
enum RedactionMark {
    /// The longest mark, in bytes.
    private static let longest = 96

    /// Whether `value` holds nothing but marks.
    ///
    /// - Parameters:
    ///   - value: The value, decoded.
    ///   - isCookies: Whether it is a list of cookies, or a cookie with its attributes (RFC 6265, 4.1 and 4.2).
    /// - Returns: `true` when nothing was left.
    static func covers(_ value: [UInt8], isCookies: Bool) -> Bool {
        guard isCookies else { return isMark(value[...]) }
        for part in value.split(separator: UInt8(ascii: ";")) {
            let pair = trimmed(part)
            let equals = pair.firstIndex(of: UInt8(ascii: "="))
            let isAttribute = attributes.contains(lowered(pair[..<(equals ?? pair.endIndex)]))
            let text = equals.map { pair[($0 + 1)...] } ?? pair
            if !isAttribute, !isMark(text) { return false }
        }
        return true
    }

    private static func isMark(_ value: ArraySlice<UInt8>) -> Bool {
        let text = trimmed(value)
        guard let first = text.first, let last = text.last else { return true }
        if let space = text.firstIndex(of: UInt8(ascii: " ")), schemes.contains(lowered(text[..<space])) {
            return isMark(text[space...])
        }
        if text.allSatisfy(isMask) { return true }
        if text.suffix(cut.count).elementsEqual(cut) { return true }
        guard text.count <= longest else { return false }
        let isTemplate =
            first == UInt8(ascii: "<") && last == UInt8(ascii: ">")
            || text.count > 3 && last == UInt8(ascii: "}")
                && (text.starts(with: [0x24, 0x7B]) || text.starts(with: [0x7B, 0x7B]))
        if isTemplate { return true }
        let small = lowered(text)
        if schemes.contains(small) || nothing.contains(small) { return true }
        return small.split { !isLetter($0) }.contains { words.contains(Array($0)) }
    }

    /// `text` without blanks and quotes around it.
    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let first = text.first, isMargin(first) { text = text.dropFirst() }
        while let last = text.last, isMargin(last) { text = text.dropLast() }
        return text
    }

    private static func lowered(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }

    private static func isMargin(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    /// What values are painted over with, and the bytes of •, ● and █.
    private static func isMask(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        case UInt8(ascii: "_"), UInt8(ascii: "#"), 0xE2, 0x80, 0xA2, 0x97, 0x8F, 0x96, 0x88: true
        default: false
        }
    }

    private static let cut = Array(".redacted".utf8)
    private static let words = set([
        "redacted", "sanitized", "sanitised", "scrubbed", "removed", "masked", "hidden", "obfuscated", "filtered",
        "stripped", "omitted", "anonymized", "anonymised", "censored", "elided", "placeholder",
    ])
    /// What stands for no value; servers take a cookie back by setting it to `deleted`.
    private static let nothing = set([
        "null", "nil", "none", "undefined", "deleted", "true", "false", "n/a", "[]", "{}",
    ])
    /// Words before credentials in `Authorization` (RFC 9110, 11.1).
    private static let schemes = set(["basic", "bearer", "digest", "negotiate", "ntlm", "token", "apikey", "dpop"])
    private static let attributes = set([
        "path", "domain", "expires", "max-age", "secure", "httponly", "samesite", "partitioned", "priority",
    ])

    private static func set(_ texts: [String]) -> Set<[UInt8]> {
        Set(texts.map { Array($0.utf8) })
    }
}
