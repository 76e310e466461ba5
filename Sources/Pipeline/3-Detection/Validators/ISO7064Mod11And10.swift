/// The hybrid check digit of ISO/IEC 7064, MOD 11,10: one digit after any count of digits.
///
/// Source: ISO/IEC 7064:2003, clause 10; https://en.wikipedia.org/wiki/ISO/IEC_7064
enum ISO7064Mod11And10 {
    /// Whether the last digit of a part of a number is the check digit of those before it.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - range: The places that count, the check digit's the last of them.
    /// - Returns: `false` also when one of the places has no digit, or there are fewer than two.
    static func accepts(_ number: CompactNumber, _ range: Range<Int>) -> Bool {
        guard range.count > 1, number.hasDigits(range) else { return false }
        var product = 10
        for index in range.dropLast() {
            let sum = (product + number.digit(index)) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return (product + number.digit(range.upperBound - 1)) % 10 == 1
    }
}
