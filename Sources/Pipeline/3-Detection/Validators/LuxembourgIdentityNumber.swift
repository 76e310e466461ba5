/// The Luxembourg identification number (matricule): date of birth, a serial number, and two check digits.
///
/// Both check digits, the first after Luhn and the second after Verhoeff, are of the eleven digits before them. Month
/// and day are zeros where they are not known. Source: Règlement grand-ducal du 28 novembre 2013,
/// http://legilux.public.lu/eli/etat/leg/rgd/2013/11/28/n1/jo
enum LuxembourgIdentityNumber {
    /// Whether both check digits are right and the date exists.
    ///
    /// - Parameter number: Thirteen digits, in groups or not.
    /// - Returns: `false` also for a year before 1850 or after 2099.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 13, number.hasOneSeparator,
            (1850...2099).contains(number.number(0..<4)), hasDate(number),
            Luhn.checkDigit(number, 0..<11) == number.digit(11)
        else { return false }
        return Verhoeff.checkDigit(number, 0..<11) == number.digit(12)
    }

    private static func hasDate(_ number: CompactNumber) -> Bool {
        let month = number.number(4..<6)
        let day = number.number(6..<8)
        if month == 0 || day == 0 { return (0...12).contains(month) && (0...31).contains(day) }
        return CalendarDay.exists(day: day, month: month, fullYear: number.number(0..<4))
    }
}
