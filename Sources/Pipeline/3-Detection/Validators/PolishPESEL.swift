/// The Polish population number (PESEL): date of birth with the century in the month, a serial number, a check digit.
///
/// Months from 1 are of the 1900s, from 21 of the 2000s, from 81 of the 1800s. Source:
/// https://www.gov.pl/web/gov/czym-jest-numer-pesel
enum PolishPESEL {
    /// Whether the check digit is right and the date exists.
    ///
    /// - Parameter number: Eleven digits, in groups or not.
    /// - Returns: `false` also for later centuries, for which months are set aside: nobody was born in them yet.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 11, number.hasOneSeparator,
            let sum = number.weightedSum([1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]), sum.isMultiple(of: 10)
        else { return false }
        let month = number.number(2..<4)
        let century: Int
        switch month {
        case 1...12: century = 1900
        case 21...32: century = 2000
        case 81...92: century = 1800
        default: return false
        }
        let fullYear = century + number.number(0..<2)
        return CalendarDay.exists(day: number.number(4..<6), month: month % 20, fullYear: fullYear)
    }
}
