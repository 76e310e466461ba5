/// The flags that are on at a place in a pattern.
struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// `i`: letters match without regard to case.
    static let caseInsensitive = Flags(rawValue: 1 << 0)
    /// `m`: `^` and `$` match at every line.
    static let multiLine = Flags(rawValue: 1 << 1)
    /// `s`: `.` matches line ends too.
    static let dotMatchesNewLine = Flags(rawValue: 1 << 2)
    /// `R`: `\r` and `\r\n` end lines too.
    static let crlf = Flags(rawValue: 1 << 3)
    /// `U`: `x*` is lazy and `x*?` greedy.
    static let swapGreed = Flags(rawValue: 1 << 4)
    /// `u`: classes and word boundaries know all of Unicode; on from the start.
    static let unicode = Flags(rawValue: 1 << 5)
    /// `x`: spaces and comments in the pattern mean nothing.
    ///
    /// Only the parser looks at it.
    static let ignoreWhitespace = Flags(rawValue: 1 << 6)

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The flag with this letter.
    init?(letter: Unicode.Scalar) {
        switch letter {
        case "i": self = .caseInsensitive
        case "m": self = .multiLine
        case "s": self = .dotMatchesNewLine
        case "R": self = .crlf
        case "U": self = .swapGreed
        case "u": self = .unicode
        case "x": self = .ignoreWhitespace
        default: return nil
        }
    }
}

/// What `(?is-x)` or `(?is-x:…)` changes.
struct FlagChange: Hashable, Sendable {
    /// The flags turned on.
    var on: Flags = []
    /// The flags turned off.
    var off: Flags = []

    /// The flags after the change.
    func applied(to flags: Flags) -> Flags { flags.union(on).subtracting(off) }
}
