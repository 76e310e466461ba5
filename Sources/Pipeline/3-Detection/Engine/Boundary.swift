internal import WeirCatalog

/// What may not stand directly beside a match.
///
/// Patterns cannot look around themselves further than `\b` does; this is what keeps a number inside a longer run of
/// digits, or a key inside a longer blob, from being found.
enum Boundary: UInt8, Sendable {
    case none
    case number
    case word
    case token
    case address

    /// The rule that a file names.
    init(_ definition: BoundaryDefinition) {
        switch definition {
        case .none: self = .none
        case .number: self = .number
        case .word: self = .word
        case .token: self = .token
        case .address: self = .address
        }
    }

    /// Whether a match at `start..<end` of a text that ends at `count` stands free.
    @inline(__always)
    func allows(_ text: UnsafePointer<UInt8>, start: Int, end: Int, count: Int) -> Bool {
        if self == .none { return true }
        let before = unsafe start > 0 ? text[start &- 1] : 0
        let after = unsafe end < count ? text[end] : 0
        switch self {
        case .none: return true
        case .number:
            if Self.isWord(before) || Self.isWord(after) { return false }
            if Self.joinsNumbers(before), start > 1, unsafe Self.isDigit(text[start &- 2]) { return false }
            if Self.joinsNumbers(after), end &+ 1 < count, unsafe Self.isDigit(text[end &+ 1]) { return false }
            return true
        case .word:
            let hyphen = UInt8(ascii: "-")
            return !Self.isWord(before) && !Self.isWord(after) && before != hyphen && after != hyphen
        case .token:
            // A key follows the equals sign of an assignment; after one it would be the padding of longer base64.
            return !Self.isToken(before) && !Self.isToken(after) && after != UInt8(ascii: "=")
        case .address:
            let at = UInt8(ascii: "@")
            if Self.isToken(before) || before == at || before == UInt8(ascii: ".") || before == UInt8(ascii: "%") {
                return false
            }
            if Self.isToken(after) || after == at || after == UInt8(ascii: "=") { return false }
            return unsafe Self.isInAuthority(text, start) == false
        }
    }

    /// Whether a number in groups is a piece of a longer series of such groups, as in a table of code points.
    ///
    /// One further group may be something of its own, such as the month and year after a card; two are a series. After
    /// two or three groups of one length a single one is enough: three groups of four are the beginning of a card sooner
    /// than a number of their own. Only groups as long as the one they follow count, with the separator of the match.
    /// A series may also begin with its separator, as the weights of a collation table do: `[.4301.0020.0011.0002]`.
    func isInSeries(_ text: UnsafePointer<UInt8>, start: Int, end: Int, count: Int) -> Bool {
        guard self == .number else { return false }
        var separatorAt = start
        while separatorAt < end, unsafe Self.isWord(text[separatorAt]) { separatorAt += 1 }
        guard separatorAt < end else { return false }
        let separator = unsafe text[separatorAt]
        if separator == UInt8(ascii: "."), start > 0, unsafe text[start - 1] == separator {
            // Behind a letter the dot is that of an abbreviation.
            return unsafe start < 2 || !Self.isLetter(text[start - 2])
        }
        var lastGroup = end
        while lastGroup > start, unsafe Self.isWord(text[lastGroup - 1]) { lastGroup -= 1 }
        var groups = 0
        var position = start
        let firstLength = separatorAt - start
        let lastLength = end - lastGroup
        let isUniform = firstLength == lastLength && (end - start + 1).isMultiple(of: firstLength + 1)
        let most = isUniform && end - start < 4 * (firstLength + 1) - 1 ? 1 : 2
        while groups < most, position > firstLength, unsafe text[position - 1] == separator,
            unsafe Self.isGroup(text, position - 1 - firstLength, firstLength)
        {
            position -= firstLength + 1
            groups += 1
        }
        position = end
        while groups < most, position + lastLength < count, unsafe text[position] == separator,
            unsafe Self.isGroup(text, position + 1, lastLength)
        {
            position += lastLength + 1
            groups += 1
        }
        return groups == most
    }

    /// Whether `start` is in the authority of a URL, behind a user's name: `ftp://user:secret@host`.
    ///
    /// Source: RFC 3986, section 3.2.1. The part of an authority before the host has no `/`, `?` or `#`.
    private static func isInAuthority(_ text: UnsafePointer<UInt8>, _ start: Int) -> Bool {
        let floor = max(0, start - longestUser)
        var position = start
        while position > floor {
            switch unsafe text[position - 1] {
            case UInt8(ascii: "/"):
                return unsafe position > 2 && text[position - 2] == UInt8(ascii: "/")
                    && text[position - 3] == UInt8(ascii: ":")
            // A comma or a bracket may be in a user's name, but more often ends the URL: `https://example.com,jane@…`.
            case 0...UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "?"), UInt8(ascii: "#"),
                UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"),
                UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
                return false
            default: position -= 1
            }
        }
        return false
    }

    /// How far before a match the beginning of a URL is looked for, in bytes.
    private static let longestUser = 64

    /// Whether `length` letters and digits stand at `start`, a digit among them.
    private static func isGroup(_ text: UnsafePointer<UInt8>, _ start: Int, _ length: Int) -> Bool {
        var hasDigit = false
        for position in start..<(start + length) {
            let byte = unsafe text[position]
            guard isWord(byte) else { return false }
            hasDigit = hasDigit || isDigit(byte)
        }
        return hasDigit
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    @inline(__always)
    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "_")
    }

    @inline(__always)
    private static func joinsNumbers(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
    }

    @inline(__always)
    private static func isToken(_ byte: UInt8) -> Bool {
        isWord(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
    }
}
