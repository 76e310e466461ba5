/// The Hungarian tax number of a person (adóazonosító jel): an 8, the day of birth, a serial number, a check digit.
///
/// The day is counted from 1 January 1867. The check digit is the remainder by 11 of the digits times their places; a
/// serial number that would need 10 is skipped. Source: Act XX of 1996, annex 1,
/// https://net.jogtar.hu/jogszabaly?docid=99600020.tv and https://hu.wikipedia.org/wiki/Adóazonosító_jel
enum HungarianPersonalTaxNumber {
    /// Whether the check digit is right and the day lies before 2067.
    ///
    /// - Parameter number: Ten digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 10, number.hasOneSeparator, number.digit(0) == 8,
            let sum = number.weightedSum([1, 2, 3, 4, 5, 6, 7, 8, 9])
        else { return false }
        // Two hundred years of 365 days, and 49 leap days.
        return sum % 11 == number.digit(9) && number.number(1..<6) < 200 * 365 + 49
    }
}
