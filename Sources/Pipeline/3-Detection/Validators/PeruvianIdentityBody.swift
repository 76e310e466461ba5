/// The number of the Peruvian identity card (DNI) without its verification character: eight digits without a check.
///
/// Source: RENIEC, https://www.gob.pe/235-documento-nacional-de-identidad-dni
enum PeruvianIdentityBody {
    /// Whether there are eight digits, not all the same, and nothing else.
    ///
    /// - Parameter number: Eight digits, a letter behind them perhaps.
    /// - Returns: `false` with a letter, for the number of a Spanish card is written so: `12345678-Z`.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 8, number.hasDigits(0..<8) else { return false }
        return (1..<8).contains { number[$0] != number[0] }
    }
}
