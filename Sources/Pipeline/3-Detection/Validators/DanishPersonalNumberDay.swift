/// The day of birth in a Danish personal number (CPR), all that numbers issued since 2007 can be checked by.
///
/// Source: the CPR office, https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret
enum DanishPersonalNumberDay {
    /// Whether the day exists in the century that the seventh digit tells.
    ///
    /// - Parameter number: Ten digits, in groups or not.
    /// - Returns: `false` for any other length and for the serial number 0000.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 10, number.hasDigits(0..<10), number.number(6..<10) > 0 else { return false }
        let day = number.number(0..<2)
        let month = number.number(2..<4)
        let year = number.number(4..<6)
        // With 0 to 3 in the seventh place the year 00 is 1900, which was no leap year; else it is 2000.
        if day == 29, month == 2, year == 0, number.digit(6) < 4 { return false }
        return CalendarDay.exists(day: day, month: month, year: year)
    }
}
