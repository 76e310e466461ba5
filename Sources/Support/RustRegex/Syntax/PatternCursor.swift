/// Reads a pattern scalar by scalar, and knows what the `x` flag makes of spaces and comments.
struct PatternCursor {
    private let bytes: [UInt8]

    /// Where the cursor stands, in bytes.
    private(set) var offset = 0
    /// The scalar at the cursor; `nil` at the end.
    private(set) var current: Unicode.Scalar?
    /// True while the `x` flag is on.
    var ignoresWhitespace = false

    /// Starts at the first scalar of `pattern`.
    init(_ pattern: String) {
        bytes = Array(pattern.utf8)
        current = scalar(at: 0)
    }

    /// True when nothing is left.
    var isAtEnd: Bool { current == nil }

    /// An empty span here.
    var here: Range<Int> { offset..<offset }

    /// The span of the scalar at the cursor.
    var currentSpan: Range<Int> { offset..<(offset + (current.map(UTF8.width) ?? 0)) }

    /// The text of a span.
    func text(_ span: Range<Int>) -> String {
        String(decoding: bytes[span.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// Goes on by one scalar; returns false when the end is reached.
    @discardableResult
    mutating func advance() -> Bool {
        guard let current else { return false }
        move(to: offset + UTF8.width(current))
        return !isAtEnd
    }

    /// Goes on by one scalar and what `x` ignores after it; returns false when the end is reached.
    @discardableResult
    mutating func advanceAndSkip() -> Bool {
        guard advance() else { return false }
        skipIgnored()
        return !isAtEnd
    }

    /// Goes past `text`, if that is what comes.
    mutating func advance(past text: String) -> Bool {
        guard bytes[offset...].starts(with: text.utf8) else { return false }
        move(to: offset + text.utf8.count)
        return true
    }

    /// Goes back (or on) to a place the cursor was at before.
    mutating func move(to place: Int) {
        offset = place
        current = scalar(at: place)
    }

    /// Goes past spaces and comments, when `x` is on.
    mutating func skipIgnored() {
        guard ignoresWhitespace else { return }
        while let scalar = current {
            if scalar.properties.isWhitespace {
                advance()
            } else if scalar == "#" {
                while let skipped = current {
                    advance()
                    if skipped == "\n" { break }
                }
            } else {
                return
            }
        }
    }

    /// The scalar after the one at the cursor.
    var next: Unicode.Scalar? {
        guard let current else { return nil }
        return scalar(at: offset + UTF8.width(current))
    }

    /// The scalar after the one at the cursor and, when `x` is on, after spaces.
    ///
    /// This follows the crate to the letter, also where it is odd: a `#` is passed over, but the comment that it
    /// starts is not, and when nothing but spaces comes, it is the first of them.
    var nextPastIgnored: Unicode.Scalar? {
        guard ignoresWhitespace, let current else { return next }
        let start = offset + UTF8.width(current)
        var place = start
        var passedHash = false
        while let scalar = self.scalar(at: place) {
            if !scalar.properties.isWhitespace {
                if passedHash || scalar != "#" { return scalar }
                passedHash = true
            }
            place += UTF8.width(scalar)
        }
        return scalar(at: start)
    }

    /// Decodes the scalar at a boundary; the bytes come from a `String` and are valid.
    private func scalar(at place: Int) -> Unicode.Scalar? {
        guard place < bytes.count else { return nil }
        let first = bytes[place]
        if first < 0x80 { return Unicode.Scalar(first) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard place + length <= bytes.count else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[(place + 1)..<(place + length)] { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value)
    }
}
