/// A stretch of so many tokens that follow each other, as one number.
///
/// The number rolls: that of the next stretch comes from that of the last one, the token that leaves and the one that
/// comes. Source: cyclic polynomials, J. D. Cohen, Recursive Hashing Functions for n-Grams, ACM TOIS 15(3), 1997.
enum Shingle {
    /// How many tokens it has: fewer are common to texts that have nothing to do with each other, more are seldom left
    /// whole where every fifth word was changed.
    static let length = 5
    /// The most bytes of a text that it may take, so that a block of the text has all of it.
    static let longest = 192

    private static let turn: UInt64 = 13
    private static let lastTurn = turn * UInt64(length - 1)

    /// The number with another token at its end.
    @inline(__always)
    static func adding(_ token: UInt64, to hash: UInt64) -> UInt64 {
        (hash &<< turn | hash &>> (64 - turn)) ^ token
    }

    /// The number of a whole stretch without its first token.
    @inline(__always)
    static func removing(_ token: UInt64, from hash: UInt64) -> UInt64 {
        hash ^ (token &<< lastTurn | token &>> (64 - lastTurn))
    }

    /// The number of a whole stretch as tables have it, with every bit depending on every token.
    @inline(__always)
    static func key(_ hash: UInt64) -> UInt64 {
        let mixed = (hash ^ hash &>> 32) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed &>> 29
    }

    /// What is remembered of one token: it tells whether two texts go on alike, and not which word it was.
    @inline(__always)
    static func mark(_ token: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: token &>> 56)
    }

    /// Whether a stretch is one of those that are remembered and looked for, two of five.
    ///
    /// Its tokens alone decide, so that the same are chosen in every text: the smallest mark is the first or the last. Of
    /// any four stretches that follow each other at least one is chosen. Source: closed syncmers, R. Edgar, Syncmers are
    /// more sensitive than minimizers for selecting conserved k-mers, PeerJ 9, 2021.
    @inline(__always)
    static func isAnchor<Mark: FixedWidthInteger>(
        _ first: Mark,
        _ second: Mark,
        _ third: Mark,
        _ fourth: Mark,
        _ last: Mark
    ) -> Bool {
        min(first, last) <= min(second, min(third, fourth))
    }

    /// The key of the tokens from `start` on, of which there are enough.
    static func key(of tokens: [UInt64], at start: Int) -> UInt64 {
        key(tokens[start..<(start + length)].reduce(0) { adding($1, to: $0) })
    }
}
