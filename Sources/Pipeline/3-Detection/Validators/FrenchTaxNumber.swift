/// The French tax number of a person (numéro fiscal, SPI): ten digits and a key of three.
///
/// The key is the remainder of the ten digits by 511; the first of them is 0 to 3. Source: the European Commission's TIN
/// sheet for France, https://ec.europa.eu/taxation_customs/tin/ and
/// https://fr.wikipedia.org/wiki/Numéro_d'immatriculation_fiscale
enum FrenchTaxNumber {
    /// Whether the key is right.
    ///
    /// - Parameter number: Thirteen digits, in groups or not.
    /// - Returns: `false` for any other length and for a number of zeros.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 13, number.hasOneSeparator, number.hasDigits(0..<13), number.digit(0) <= 3
        else { return false }
        let body = number.number(0..<9) * 10 + number.digit(9)
        return body > 0 && body % 511 == number.number(10..<13)
    }
}
