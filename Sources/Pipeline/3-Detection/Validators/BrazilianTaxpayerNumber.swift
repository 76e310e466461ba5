/// The taxpayer number of a person in Brazil (CPF): nine digits and two check digits.
///
/// Source: https://pt.wikipedia.org/wiki/Cadastro_de_Pessoas_F%C3%ADsicas#C%C3%A1lculo_do_d%C3%ADgito_verificador
enum BrazilianTaxpayerNumber {
    /// Whether both check digits are right.
    ///
    /// - Parameter number: Eleven digits; the pattern knows where dots and hyphen stand.
    /// - Returns: `false` also when all digits are the same: these pass both sums, and the tax office issues none.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 11, number.hasDigits(0..<11),
            let first = number.weightedSum([10, 9, 8, 7, 6, 5, 4, 3, 2]),
            BrazilianCheckDigit.digit(of: first) == number.digit(9),
            let second = number.weightedSum([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]),
            BrazilianCheckDigit.digit(of: second) == number.digit(10)
        else { return false }
        return (1..<11).contains { number[$0] != number[0] }
    }
}
