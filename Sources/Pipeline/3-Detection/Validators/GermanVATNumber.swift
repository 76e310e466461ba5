/// The German VAT number (USt-IdNr.): `DE`, eight digits and a check digit.
///
/// The check digit is ISO 7064 MOD 11,10. Source: the European Commission's VIES,
/// https://ec.europa.eu/taxation_customs/vies/ and https://de.wikipedia.org/wiki/Umsatzsteuer-Identifikationsnummer
enum GermanVATNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Nine digits, behind `DE` or not.
    /// - Returns: `false` for any other length, for a zero in front and for placeholders of one digit.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number.prefixLength(UInt8(ascii: "D"), UInt8(ascii: "E"))
        guard number.count == start + 9, number.hasOneSeparator, number.digit(start) > 0 else { return false }
        let digits = start..<(start + 9)
        return !number.repeatsOneCharacter(digits) && ISO7064Mod11And10.accepts(number, digits)
    }
}
