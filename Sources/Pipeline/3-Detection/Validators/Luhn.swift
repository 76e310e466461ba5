/// The check digit of payment cards and of many other numbers: ISO/IEC 7812-1, Annex B, after Hans Peter Luhn's
/// US patent 2,950,048.
enum Luhn {
    /// Whether the last digit is the check digit of those before it, and one separator is used throughout.
    ///
    /// - Parameter number: Digits, in groups or not.
    /// - Returns: `false` also for letters and for a number of zeros only, which passes the sum but is no number.
    static func accepts(_ number: CompactNumber) -> Bool {
        number.hasOneSeparator && number.count > 1 && accepts(number, 0..<number.count)
    }

    /// Whether the last digit of a part of a number is the check digit of those before it.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - range: The places that count, the check digit's among them.
    /// - Returns: `false` also for letters and for zeros only.
    static func accepts(_ number: CompactNumber, _ range: Range<Int>) -> Bool {
        guard let sum = sum(number, range) else { return false }
        return sum > 0 && sum.isMultiple(of: 10)
    }

    /// The check digit of a part of a number, for numbers that write it as a letter or not at the end.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - range: The places that count, without the check digit's.
    /// - Returns: `nil` when one of the places has no digit.
    static func checkDigit(_ number: CompactNumber, _ range: Range<Int>) -> Int? {
        sum(number, range, doublesLast: true).map { (10 - $0 % 10) % 10 }
    }

    /// The sum of a part of a number in which every second digit counts twice.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - range: The places that count.
    ///   - doublesLast: Whether the last digit is one of those that count twice.
    /// - Returns: `nil` when one of the places has no digit.
    static func sum(_ number: CompactNumber, _ range: Range<Int>, doublesLast: Bool = false) -> Int? {
        guard number.hasDigits(range) else { return nil }
        var sum = 0
        var doubles = doublesLast
        for index in range.reversed() {
            let digit = number.digit(index)
            // Of a two-digit product the digits are added.
            let value = doubles ? digit * 2 : digit
            sum += value > 9 ? value - 9 : value
            doubles.toggle()
        }
        return sum
    }
}
