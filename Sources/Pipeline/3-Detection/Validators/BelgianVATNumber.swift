/// The Belgian enterprise number, with `BE` in front the VAT number: eight digits and two check digits.
///
/// The check is 97 minus the remainder by 97 of the eight digits. Numbers from before 2008 were written without the zero
/// in front. Source: the Crossroads Bank for Enterprises,
/// https://economie.fgov.be/en/themes/enterprises/crossroads-bank-enterprises and
/// https://nl.wikipedia.org/wiki/Ondernemingsnummer
enum BelgianVATNumber {
    /// Whether the check is right.
    ///
    /// Separators differ in `BE 0403.019.261`; which ones may stand where is the pattern's business.
    ///
    /// - Parameter number: Ten digits, or nine of the old form, behind `BE` or not.
    /// - Returns: `false` for any other length and for zeros only.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number.prefixLength(UInt8(ascii: "B"), UInt8(ascii: "E"))
        let isOld = number.count == start + 9
        guard isOld || (number.count == start + 10 && number.digit(start) <= 1) else { return false }
        let end = number.count
        let body = number.number(start..<(end - 2))
        guard body >= 0 else { return false }
        return 97 - body % 97 == number.number((end - 2)..<end)
    }
}
