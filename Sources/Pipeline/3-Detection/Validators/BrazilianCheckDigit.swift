/// The check digits of Brazilian tax numbers: the complement of a weighted sum modulo 11, with 0 for 10 and 11.
///
/// Source: https://pt.wikipedia.org/wiki/D%C3%ADgito_verificador
enum BrazilianCheckDigit {
    /// The digit that belongs to a weighted sum.
    ///
    /// - Parameter sum: The sum of values times weights, not negative.
    /// - Returns: 0 to 9.
    static func digit(of sum: Int) -> Int {
        let remainder = sum % 11
        return remainder < 2 ? 0 : 11 - remainder
    }
}
