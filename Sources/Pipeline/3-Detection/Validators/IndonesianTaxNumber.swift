/// The Indonesian tax number (NPWP) of fifteen digits, or of sixteen since 2022.
///
/// Nine digits for the taxpayer, of which the last is Luhn's check digit, three for the tax office and three for the
/// branch. The sixteen digits are the same with a 0 in front, or, for citizens, the identity number. Sources:
/// https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Indonesia-TIN.pdf
/// and regulation PMK 112/PMK.03/2022 of the Ministry of Finance.
enum IndonesianTaxNumber {
    /// Whether the check digit is right, or the identity number is possible.
    ///
    /// Separators may differ: the usual form is 01.234.567.4-901.000.
    ///
    /// - Parameter number: Fifteen or sixteen digits, in groups or not.
    /// - Returns: `false` also when the taxpayer's digits are all 0.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.hasDigits(0..<number.count) else { return false }
        switch number.count {
        case 15: return hasCheckDigit(number, from: 0)
        case 16: return number.digit(0) == 0 ? hasCheckDigit(number, from: 1) : IndonesianIdentityNumber.accepts(number)
        default: return false
        }
    }

    private static func hasCheckDigit(_ number: CompactNumber, from start: Int) -> Bool {
        var sum = 0
        for offset in 0..<9 {
            let digit = number.digit(start + offset)
            let value = offset.isMultiple(of: 2) ? digit : digit * 2
            sum += value > 9 ? value - 9 : value
        }
        return sum > 0 && sum.isMultiple(of: 10)
    }
}
