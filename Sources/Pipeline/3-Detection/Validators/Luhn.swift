/// The check digit of payment cards and of many other numbers: ISO/IEC 7812-1, Annex B, after Hans Peter Luhn's
/// US patent 2,950,048.
enum Luhn {
    /// Whether the last digit is the check digit of those before it, and one separator is used throughout.
    ///
    /// - Parameter number: Digits, in groups or not.
    /// - Returns: `false` also for letters and for a number of zeros only, which passes the sum but is no number.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.hasOneSeparator, number.count > 1 else { return false }
        guard let sum = sum(number, 0..<number.count) else { return false }
        return sum > 0 && sum.isMultiple(of: 10)
    }

    /// The sum of a part of a number whose last digit counts once, the one before it twice, and so on.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - range: The places that count.
    /// - Returns: `nil` when one of the places has no digit.
    static func sum(_ number: CompactNumber, _ range: Range<Int>) -> Int? {
        guard number.hasDigits(range) else { return nil }
        var sum = 0
        for offset in 0..<range.count {
            let digit = number.digit(range.upperBound - 1 - offset)
            // Every second digit from the right counts twice, and of a two-digit product the digits are added.
            let value = offset.isMultiple(of: 2) ? digit : digit * 2
            sum += value > 9 ? value - 9 : value
        }
        return sum
    }
}
