/// The American social security number: area, group and serial number; no check digit.
///
/// Source: Social Security Administration, https://www.ssa.gov/employer/randomization.html (areas never assigned) and
/// https://www.ssa.gov/history/ssn/misused.html (a number printed on a sample card, which is no one's).
enum UnitedStatesSocialSecurityNumber {
    /// Whether each part may be issued and the number is not one of those made void by publication.
    ///
    /// - Parameter number: Nine digits, in groups or not.
    /// - Returns: `false` for areas 000, 666 and 900 up, group 00 and serial number 0000, and where each part repeats one digit.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9, number.hasOneSeparator, number.hasDigits(0..<9)
        else { return false }
        let area = number.number(0..<3)
        guard area != 0, area != 666, area < 900, number.number(3..<5) != 0, number.number(5..<9) != 0 else {
            return false
        }
        // One digit a part, such as 111-22-3333, is what manuals and forms show.
        if area.isMultiple(of: 111), number.number(3..<5).isMultiple(of: 11), number.number(5..<9).isMultiple(of: 1111)
        {
            return false
        }
        switch number.number(0..<9) {
        case 078_051_120, 219_099_999, 457_555_462: return false
        default: return true
        }
    }
}
