/// For keys and addresses whose random part is at the end and whose beginning is long or has many characters already.
enum RandomTail {
    /// How many characters at the end are looked at; every such key has at least as many random ones.
    private static let length = 20
    /// The least different characters; a placeholder has fewer.
    ///
    /// Twenty random hexadecimal digits have fewer than six different ones once in three million.
    private static let leastDistinct = 6

    /// Whether the last twenty characters look drawn.
    ///
    /// - Parameter match: The whole key or address.
    /// - Returns: `false` for `xxxxxxxx…`, for `0000…`, and for what is only small letters, only capitals or only
    ///   digits there: words and counting.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        guard match.count >= length else { return false }
        let tail = match.extracting(last: length)
        var hasUpper = false
        var hasLower = false
        var hasDigit = false
        for index in tail.indices {
            switch tail[index] {
            case 0x41...0x5A: hasUpper = true
            case 0x61...0x7A: hasLower = true
            case 0x30...0x39: hasDigit = true
            default: break
            }
        }
        let hasTwoKinds = hasUpper && hasLower || hasUpper && hasDigit || hasLower && hasDigit
        return hasTwoKinds && RandomToken.distinct(tail) >= leastDistinct
    }
}
