/// The Swedish personal identity number, or the coordination number of a person who does not live in Sweden.
///
/// Date of birth with or without its century, a serial number, and a Luhn check digit of the last ten digits. In a
/// coordination number 60 is added to the day. Sources: Skatteverket, SKV 704 and SKV 707, and
/// https://sv.wikipedia.org/wiki/Personnummer_i_Sverige
enum SwedishIdentityNumber {
    /// Whether the check digit is right and the date exists.
    ///
    /// - Parameter number: Ten or twelve digits.
    /// - Returns: `false` also for the serial number 000 and for a century before 1800 or after 2099.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 10 || number.count == 12, number.hasOneSeparator else { return false }
        let start = number.count - 10
        let month = number.number((start + 2)..<(start + 4))
        let day = number.number((start + 4)..<(start + 6))
        let birthday = day > 60 ? day - 60 : day
        guard number.number((start + 6)..<(start + 9)) > 0,
            hasDate(number, day: birthday, month: month)
        else { return false }
        return Luhn.accepts(number, start..<(start + 10))
    }

    private static func hasDate(_ number: CompactNumber, day: Int, month: Int) -> Bool {
        guard number.count == 12 else {
            return CalendarDay.exists(day: day, month: month, year: number.number(0..<2))
        }
        let fullYear = number.number(0..<4)
        return (1800...2099).contains(fullYear) && CalendarDay.exists(day: day, month: month, fullYear: fullYear)
    }
}
