/// The dates that identity numbers carry, which have two digits for the year.
enum CalendarDay {
    /// Whether a day exists in some century.
    ///
    /// A year of `00` counts as leap because 2000 was: the number does not tell the century.
    ///
    /// - Parameters:
    ///   - day: The day of the month, from 1.
    ///   - month: The month, from 1.
    ///   - year: The last two digits of the year.
    /// - Returns: `false` for 31 April, for 29 February of a common year, and for anything out of range.
    static func exists(day: Int, month: Int, year: Int) -> Bool {
        guard year >= 0, day >= 1 else { return false }
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: return day <= 31
        case 4, 6, 9, 11: return day <= 30
        case 2: return day <= (year.isMultiple(of: 4) ? 29 : 28)
        default: return false
        }
    }
}
