/// The South Korean resident registration number: date of birth, a digit for sex, century and nationality, six digits.
///
/// The last digit is a check digit, except in numbers given since 5 October 2020, whose last six digits are random.
/// Sources: Enforcement Rule of the Resident Registration Act, article 2, and
/// https://en.wikipedia.org/wiki/Resident_registration_number
enum KoreanResidentNumber {
    /// Whether the date is one and the check digit, where there is one, is right.
    ///
    /// - Parameter number: Thirteen digits, in groups or not.
    /// - Returns: `false` also for a birth in the second half of this century.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 13, number.hasOneSeparator, number.hasDigits(0..<13) else { return false }
        let year = number.number(0..<2)
        guard CalendarDay.exists(day: number.number(4..<6), month: number.number(2..<4), year: year) else {
            return false
        }
        switch number.digit(6) {
        case 3, 4:
            guard year < 50 else { return false }
            // Whoever is born since then never had a number with a check digit.
            if number.number(0..<6) >= 201_005 { return true }
        case 7, 8:
            guard year < 50 else { return false }
        default:
            // 1900 and 1800 were no leap years, which two digits cannot tell.
            guard number.number(0..<6) != 229 else { return false }
        }
        guard let sum = number.weightedSum([2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) else { return false }
        // Places above 96 were never given out.
        return number.number(7..<9) <= 96 && (11 - sum % 11) % 10 == number.digit(12)
    }
}
