/// For keys and tokens without a published check: the characters look drawn, not typed.
enum RandomToken {
    /// Whether there are enough different characters for a random value of this length.
    ///
    /// A placeholder (`xxxxxxxx…`, `0000…`, `abcabc…`) has few; 20 random letters and digits have less than 6 different
    /// ones, and 39 less than 12, in far less than one case in a million.
    ///
    /// - Parameter match: The whole key, its prefix included.
    /// - Returns: `false` when fewer than a third of the characters, at least 5 and at most 12, are different.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        distinct(match) >= max(5, min(12, match.count / 3))
    }

    /// How many different byte values there are.
    ///
    /// - Parameter match: Any bytes.
    /// - Returns: At most 256.
    static func distinct(_ match: Span<UInt8>) -> Int {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in match.indices {
            let byte = match[index] & 0x7F
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
        return low.nonzeroBitCount + high.nonzeroBitCount
    }
}
