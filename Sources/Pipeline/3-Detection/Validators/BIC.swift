/// The business identifier code of a bank: ISO 9362, published by SWIFT.
///
/// Four characters for the institution, the country, two for the place, and three for the branch or nothing.
/// Source: https://www.swift.com/standards/data-standards/bic-business-identifier-code
enum BIC {
    /// Whether the fifth and sixth character are the code of a country and the whole is not a word.
    ///
    /// - Parameter match: 8 or 11 letters and digits.
    /// - Returns: `false` also for any other length.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        guard match.count == 8 || match.count == 11 else { return false }
        return CountryCode.isAssigned(match[4], match[5]) && !BICWords.contains(match)
    }
}
