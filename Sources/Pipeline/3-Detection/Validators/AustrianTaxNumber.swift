/// The number of an Austrian tax account (Abgabenkontonummer): the tax office, six digits, a Luhn check digit.
///
/// Source: the European Commission's TIN algorithms for Austria,
/// https://ec.europa.eu/taxation_customs/tin/ and https://de.wikipedia.org/wiki/Abgabenkontonummer
enum AustrianTaxNumber {
    /// Whether the check digit is right.
    ///
    /// Separators differ in `59-119/9013`; which ones may stand where is the pattern's business. The offices were merged
    /// several times while their numbers live on in the accounts, so only numbers that no office ever had are refused.
    ///
    /// - Parameter number: Nine digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9, (2...98).contains(number.number(0..<2)), !number.repeatsOneCharacter(0..<9),
            let sum = Luhn.sum(number, 0..<9)
        else { return false }
        return sum.isMultiple(of: 10)
    }
}
