/// The Belgian national register number, which is also the tax and social security number: day of birth, counter, check.
///
/// The check is 97 minus the remainder by 97 of the first nine digits, for those born since 2000 with a 2 in front of
/// them. A bis number, for people outside the register, has a month greater by 20 or 40. Source: the register's
/// instructions, https://www.ibz.rrn.fgov.be/fileadmin/user_upload/nl/rr/instructies/IT-lijst/IT000_Rijksregisternummer.pdf
/// and https://nl.wikipedia.org/wiki/Rijksregisternummer
enum BelgianNationalNumber {
    /// Whether the check is right and the day exists or is unknown.
    ///
    /// Separators differ in `85.07.30-033.28`; which ones may stand where is the pattern's business.
    ///
    /// - Parameter number: Eleven digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 11, number.hasDigits(0..<11), !number.repeatsOneCharacter(0..<9), hasDay(number)
        else { return false }
        let check = number.number(9..<11)
        let body = number.number(0..<9)
        if 97 - body % 97 == check { return true }
        // Nobody is born in the second half of this century yet.
        return number.digit(0) < 5 && 97 - (2_000_000_000 + body) % 97 == check
    }

    /// A month of 0 is unknown, or its days have run out of counters; then the day counts on from 0.
    private static func hasDay(_ number: CompactNumber) -> Bool {
        let day = number.number(4..<6)
        let month = number.number(2..<4)
        guard month < 53 else { return false }
        if month.isMultiple(of: 20) { return day <= 31 }
        return day == 0 || CalendarDay.exists(day: day, month: month % 20, year: number.number(0..<2))
    }
}
