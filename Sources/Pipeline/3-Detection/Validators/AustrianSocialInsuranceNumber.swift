/// The Austrian social insurance number (SV-Nummer): a serial number of three digits, its check digit, the day of birth.
///
/// The check digit, in the fourth place, is the remainder by 11 of a weighted sum; a serial number that would need 10 is
/// skipped. Source: https://www.sozialversicherung.at/cdscontent/?contentid=10007.820902 and
/// https://de.wikipedia.org/wiki/Sozialversicherungsnummer#Österreich
enum AustrianSocialInsuranceNumber {
    /// Whether the check digit is right and the day exists.
    ///
    /// Separators may differ: the date is sometimes written with points. Which ones may is the pattern's business.
    ///
    /// - Parameter number: Ten digits, in groups or not.
    /// - Returns: `false` for any other length and for serial numbers below 100.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 10, number.digit(0) > 0,
            let sum = number.weightedSum([3, 7, 9, 0, 5, 8, 4, 2, 1, 6])
        else { return false }
        return sum % 11 == number.digit(3) && hasDay(number)
    }

    /// Days that have run out of serial numbers go on in a month that does not exist.
    private static func hasDay(_ number: CompactNumber) -> Bool {
        let day = number.number(4..<6)
        let month = number.number(6..<8)
        if (13...15).contains(month) { return (1...31).contains(day) }
        return CalendarDay.exists(day: day, month: month, year: number.number(8..<10))
    }
}
