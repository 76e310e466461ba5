/// The British national insurance number: two letters, six digits, and one of `A` to `D`; no check digit.
///
/// Source: HMRC, *National Insurance Manual* NIM39110,
/// https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
enum UnitedKingdomNationalInsuranceNumber {
    /// Whether the prefix is one that is issued.
    ///
    /// - Parameter number: Eight or nine characters, in groups or not.
    /// - Returns: `false` for the prefixes that are never issued, `QQ` of the published example among them.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 8 || number.count == 9, number.hasOneSeparator,
            number.hasDigits(2..<8), isUsed(number[0]), isUsed(number[1]), number[1] != 0x4F
        else { return false }
        if number.count == 9, !(0x41...0x44).contains(number[8]) { return false }
        switch (number[0], number[1]) {
        // BG, GB, KN, NK, NT, TN and ZZ are set aside for administration.
        case (0x42, 0x47), (0x47, 0x42), (0x4B, 0x4E), (0x4E, 0x4B), (0x4E, 0x54), (0x54, 0x4E), (0x5A, 0x5A):
            return false
        default:
            return true
        }
    }

    /// D, F, I, Q, U and V are in no prefix; O is in none as the second letter.
    private static func isUsed(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x44, 0x46, 0x49, 0x51, 0x55, 0x56: false
        case 0x41...0x5A: true
        default: false
        }
    }
}
