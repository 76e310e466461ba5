/// The taxpayer number of Peru (RUC): kind of taxpayer, eight digits, check digit.
///
/// For persons, kind 10, the eight digits are those of the identity card. Source: SUNAT,
/// https://www.sunat.gob.pe/legislacion/ruc/, and https://es.wikipedia.org/wiki/Registro_%C3%9Anico_de_Contribuyentes
enum PeruvianTaxpayerNumber {
    /// Whether the kind exists and the check digit is right.
    ///
    /// - Parameter number: Eleven digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 11, number.hasOneSeparator, number.hasDigits(0..<11) else { return false }
        switch number.number(0..<2) {
        case 10, 15, 16, 17, 20: break
        default: return false
        }
        guard let sum = number.weightedSum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) else { return false }
        return (11 - sum % 11) % 10 == number.digit(10)
    }
}
