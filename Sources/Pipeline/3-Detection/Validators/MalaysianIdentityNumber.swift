/// The Malaysian identity card number (MyKad): date of birth, place of birth, serial number; no check digit.
///
/// Source: https://en.wikipedia.org/wiki/Malaysian_identity_card and the National Registration Department's place codes,
/// https://www.jpn.gov.my/en/kod-negeri-eng
enum MalaysianIdentityNumber {
    /// Whether the date is one and the place has a code.
    ///
    /// - Parameter number: Twelve digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 12, number.hasOneSeparator, number.hasDigits(0..<12)
        else { return false }
        return isPlace(number.number(6..<8))
            && CalendarDay.exists(
                day: number.number(4..<6),
                month: number.number(2..<4),
                year: number.number(0..<2)
            )
    }

    /// 01–59 are states, 60–93 countries and regions, 98 stateless, 99 unknown.
    private static func isPlace(_ code: Int) -> Bool {
        switch code {
        case 1...16, 21...59, 60...68, 71, 72, 74...79, 82...93, 98, 99: true
        default: false
        }
    }
}
