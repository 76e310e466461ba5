/// The American taxpayer number for persons without a social security number (ITIN); no check digit.
///
/// It begins with 9, and its group is one of four ranges. Source: Internal Revenue Service,
/// https://www.irs.gov/irm/part3/irm_03-021-263r, section on ITIN ranges.
enum UnitedStatesIndividualTaxpayerNumber {
    /// Whether the group is one that is issued.
    ///
    /// - Parameter number: Nine digits, in groups or not.
    /// - Returns: `false` also for 987-65-4320 to 987-65-4329, which are kept for advertisements, and for nine nines.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9, number.hasOneSeparator, number.hasDigits(0..<9), number.digit(0) == 9
        else { return false }
        switch number.number(3..<5) {
        case 50...65, 70...88, 90...92, 94...99: break
        default: return false
        }
        let whole = number.number(0..<9)
        return whole / 10 != 98_765_432 && whole != 999_999_999
    }
}
