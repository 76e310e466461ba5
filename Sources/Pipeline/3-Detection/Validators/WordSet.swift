/// A fixed set of words, asked about by a number that is made of their letters, so that no string is needed.
///
/// The key of a word is its letters read as digits in base 27: exact up to 13 letters, and beyond that, where it wraps
/// around, still as good as a hash of 64 bits.
struct WordSet {
    private let keys: Set<UInt64>

    /// The set of the words of a text.
    ///
    /// - Parameter source: Words of ASCII letters, separated by white space.
    init(_ source: String) {
        keys = Set(source.split(whereSeparator: \.isWhitespace).map { Self.key(of: $0) })
    }

    /// Whether a word is one of them.
    ///
    /// - Parameter key: Its key.
    /// - Returns: `false` for 0, which is the key of no word.
    func contains(_ key: UInt64) -> Bool {
        keys.contains(key)
    }

    /// The key of a word.
    ///
    /// - Parameter word: ASCII letters of either case.
    /// - Returns: The same number for both cases.
    static func key(of word: some StringProtocol) -> UInt64 {
        word.utf8.reduce(0) { append($1 & 0xDF, to: $0) }
    }

    /// The key of a word with one more letter.
    ///
    /// - Parameters:
    ///   - letter: An upper-case ASCII letter.
    ///   - key: The key of the letters before it.
    /// - Returns: Another number for another letter.
    @inline(__always)
    static func append(_ letter: UInt8, to key: UInt64) -> UInt64 {
        key &* 27 &+ UInt64(letter &- 0x40)
    }
}
