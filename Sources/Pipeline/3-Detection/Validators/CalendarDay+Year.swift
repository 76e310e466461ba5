extension CalendarDay {
    /// Whether a day exists in a year whose century is known.
    ///
    /// - Parameters:
    ///   - day: The day of the month, from 1.
    ///   - month: The month, from 1.
    ///   - fullYear: The year with its century; the Gregorian calendar is assumed.
    /// - Returns: `false` also for 29 February 1900, which the last two digits of the year alone would allow.
    static func exists(day: Int, month: Int, fullYear: Int) -> Bool {
        if month == 2, day == 29, fullYear.isMultiple(of: 100), !fullYear.isMultiple(of: 400) { return false }
        return exists(day: day, month: month, year: fullYear)
    }
}
