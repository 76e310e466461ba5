/// A match with what stands around it, as it was scanned: in clear text, and only for as long as the scan runs.
struct PayloadExcerpt {
    /// The finding.
    let match: PayloadMatch
    /// Where it is.
    let place: PayloadMatch.Place
    /// Where in the bytes the match is.
    let range: Range<Int>
    /// The length of the part of the match, from its start, that is not shown.
    let hiddenLength: Int
    /// The match and up to `mostContext` bytes on each side of it.
    private(set) var bytes: [UInt8]

    /// The most bytes on each side of a match that are logged.
    static let mostContext = 75

    /// Copies what a scan hands out.
    init(
        _ match: PayloadMatch,
        at place: PayloadMatch.Place,
        _ window: Span<UInt8>,
        _ range: Range<Int>,
        hiddenLength: Int
    ) {
        self.match = match
        self.place = place
        self.hiddenLength = hiddenLength
        // A document or a label was found, and no text.
        let isText = !range.isEmpty
        let first = isText ? max(0, range.lowerBound - Self.mostContext) : 0
        let last = isText ? min(window.count, range.upperBound + Self.mostContext) : 0
        self.range = isText ? (range.lowerBound - first)..<(range.upperBound - first) : 0..<0
        bytes = []
        bytes.reserveCapacity(last - first)
        for index in first..<last { bytes.append(window[index]) }
    }

    /// The place of its first byte in the text.
    var base: Int { match.start - range.lowerBound }

    /// The places of its bytes in the text.
    var places: Range<Int> { base..<(base + bytes.count) }

    /// The bytes without the characters that the window cut at its ends.
    var whole: Range<Int> {
        var lower = 0
        while lower < min(Self.longestScalar - 1, range.lowerBound), bytes[lower] & 0xC0 == 0x80 { lower += 1 }
        var upper = bytes.count
        for length in 1..<Self.longestScalar where bytes.count - length >= range.upperBound {
            let byte = bytes[bytes.count - length]
            guard byte >= 0x80 else { break }
            guard byte >= 0xC0 else { continue }
            if length < Self.length(lead: byte) { upper = bytes.count - length }
            break
        }
        return lower..<upper
    }

    /// Puts zeros in the place of the bytes.
    mutating func overwrite() {
        bytes.overwrite()
    }

    /// The most bytes of a character in UTF-8.
    private static let longestScalar = 4

    /// How many bytes a character has that begins with a byte.
    private static func length(lead: UInt8) -> Int {
        switch lead {
        case 0xF0...: 4
        case 0xE0...: 3
        default: 2
        }
    }
}

extension PayloadExcerpt: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How long it is, not what it says.
    var description: String { "PayloadExcerpt(\(bytes.count) bytes)" }
    /// How long it is, not what it says.
    var debugDescription: String { description }
    /// Nothing.
    var customMirror: Mirror { Mirror(self, children: []) }
}
