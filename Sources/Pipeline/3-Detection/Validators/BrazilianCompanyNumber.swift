/// The number of a company or association in Brazil (CNPJ): root, establishment, two check digits.
///
/// Since July 2026 new numbers have letters in the first twelve places; a letter counts as its ASCII code minus 48, so
/// that the check digits of older numbers stay right. Source: Receita Federal, Instrução Normativa RFB nº 2.229/2024,
/// https://www.gov.br/receitafederal/pt-br/acesso-a-informacao/acoes-e-programas/programas-e-atividades/cnpj-alfanumerico
enum BrazilianCompanyNumber {
    /// Whether both check digits are right.
    ///
    /// - Parameter number: Twelve letters or digits and two digits; the pattern knows where dots and slash stand.
    /// - Returns: `false` also when all places are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 14, number.digit(12) >= 0, number.digit(13) >= 0 else { return false }
        guard (1..<12).contains(where: { number[$0] != number[0] }) else { return false }
        let weights: InlineArray<13, Int> = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
        var first = 0
        var second = 0
        for place in 0..<12 {
            let value = Int(number[place]) - 48
            first += value * weights[place + 1]
            second += value * weights[place]
        }
        let digit = BrazilianCheckDigit.digit(of: first)
        return digit == number.digit(12)
            && BrazilianCheckDigit.digit(of: second + digit * weights[12]) == number.digit(13)
    }
}
