/// The Bulgarian uniform civil number (EGN): day of birth, a serial number that tells the sex, a check digit.
///
/// The month is greater by 20 for those born before 1900 and by 40 for those born since 2000. Source: the civil
/// registration ordinance of GRAO, https://www.grao.bg/esgraon.html and
/// https://en.wikipedia.org/wiki/Unique_citizenship_number
enum BulgarianCivilNumber {
    /// Whether the check digit is right and the day exists.
    ///
    /// - Parameter number: Ten digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 10, number.hasOneSeparator,
            let sum = number.weightedSum([2, 4, 8, 5, 10, 9, 7, 3, 6])
        else { return false }
        return sum % 11 % 10 == number.digit(9) && hasDay(number)
    }

    private static func hasDay(_ number: CompactNumber) -> Bool {
        let day = number.number(4..<6)
        let month = number.number(2..<4)
        let year = number.number(0..<2)
        // 1800 and 1900 were no leap years.
        if day == 29, year == 0, month == 2 || month == 22 { return false }
        return month < 53 && CalendarDay.exists(day: day, month: month % 20, year: year)
    }
}
