/// The Croatian personal identification number (OIB), which is also the VAT number: ten digits and a check digit.
///
/// The check digit is ISO 7064 MOD 11,10. Source: the Tax Administration's ordinance on the number,
/// https://www.porezna-uprava.hr/ and https://hr.wikipedia.org/wiki/Osobni_identifikacijski_broj
enum CroatianPersonalNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Eleven digits, behind `HR` or not.
    /// - Returns: `false` for any other length and for placeholders of one digit.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number.prefixLength(UInt8(ascii: "H"), UInt8(ascii: "R"))
        guard number.count == start + 11, number.hasOneSeparator else { return false }
        let digits = start..<(start + 11)
        return !number.repeatsOneCharacter(digits) && ISO7064Mod11And10.accepts(number, digits)
    }
}
