internal import CWeirSIMD

/// A stretch of so many tokens that follow each other, as one number.
///
/// The number can roll: that of the next stretch comes from that of the last one, the token that leaves and the one that
/// comes. Where vectors are wide enough it is made from all tokens, which is faster. Source: cyclic polynomials, J. D. Cohen, Recursive Hashing Functions for n-Grams, ACM TOIS 15(3), 1997.
enum Shingle {
    /// How many tokens it has: fewer are common to texts that have nothing to do with each other, more are seldom left
    /// whole where every fifth word was changed.
    static let length = Int(WEIR_PRINT_LENGTH)
    /// The most bytes of a text that it may take, so that a block of the text has all of it.
    static let longest = 192

    private static let turn: UInt64 = 13

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
    ///
    /// - Parameters:
    ///   - first: The first mark.
    ///   - least: The smallest of the three between.
    ///   - last: The last mark.
    /// - Returns: Whether it is.
    @inline(__always)
    static func isAnchor(_ first: UInt8, inner least: UInt8, _ last: UInt8) -> Bool {
        min(first, last) <= least
    }

    /// The key of the tokens from `start` on, of which there are enough: `weir_find_prints` makes the same of a text's.
    static func key(of tokens: [UInt64], at start: Int) -> UInt64 {
        let number = tokens[start..<(start + length)].reduce(0) { number, token in
            (number &<< turn | number &>> (64 - turn)) ^ token
        }
        return weir_print_key(number)
    }
}
