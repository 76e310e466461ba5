/// The Greek tax number (AFM), with `EL` in front the VAT number: eight digits and a check digit.
///
/// The weights are the powers of two from 256 down to 2, the check digit the remainder by 11, of which 10 becomes 0.
/// Source: the European Commission's VIES, https://ec.europa.eu/taxation_customs/vies/ and
/// https://el.wikipedia.org/wiki/Αριθμός_Φορολογικού_Μητρώου
enum GreekTaxNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Nine digits, behind `EL` or `GR` or not.
    /// - Returns: `false` for any other length and for placeholders of one digit.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = max(
            number.prefixLength(UInt8(ascii: "E"), UInt8(ascii: "L")),
            number.prefixLength(UInt8(ascii: "G"), UInt8(ascii: "R"))
        )
        guard number.count == start + 9, number.hasOneSeparator,
            !number.repeatsOneCharacter(start..<(start + 9)),
            let sum = number.weightedSum([256, 128, 64, 32, 16, 8, 4, 2], from: start)
        else { return false }
        return sum % 11 % 10 == number.digit(start + 8)
    }
}
