/// The Austrian VAT number (UID): `ATU`, seven digits, a check digit.
///
/// The check digit brings the Luhn sum of the seven digits to a number that ends in 6. Source: the European Commission's
/// VIES, https://ec.europa.eu/taxation_customs/vies/ and the Federal Ministry of Finance's description,
/// https://www.bmf.gv.at/themen/steuern/fuer-unternehmen/umsatzsteuer/uid-und-zm/Konstruktionsregeln-UID.html
enum AustrianVATNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Eight digits behind `ATU` or `U`.
    /// - Returns: `false` for any other length and for placeholders of one digit.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number.prefixLength(UInt8(ascii: "A"), UInt8(ascii: "T")) + 1
        guard number[start - 1] == UInt8(ascii: "U"), number.count == start + 8,
            !number.repeatsOneCharacter(start..<(start + 8)),
            let sum = Luhn.sum(number, start..<(start + 7))
        else { return false }
        return (sum + number.digit(start + 7)) % 10 == 6
    }
}
