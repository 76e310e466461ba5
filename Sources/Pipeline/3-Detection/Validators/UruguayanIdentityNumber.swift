/// The number of the Uruguayan identity card (cédula de identidad): six or seven digits and a check digit.
///
/// Source: Dirección Nacional de Identificación Civil; the weights are described at
/// https://ciuy.readthedocs.io/es/stable/about.html
enum UruguayanIdentityNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Seven or eight digits; the pattern knows where dots and hyphen stand.
    /// - Returns: `false` also for a leading zero and when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 7 || number.count == 8, number.hasDigits(0..<number.count), number.digit(0) > 0
        else { return false }
        guard (1..<number.count).contains(where: { number[$0] != number[0] }) else { return false }
        let weights: InlineArray<7, Int> = [2, 9, 8, 7, 6, 3, 4]
        // The numbers of older persons have a digit less, as if they began with 0.
        let missing = 8 - number.count
        var sum = 0
        for place in missing..<7 { sum += number.digit(place - missing) * weights[place] }
        return (10 - sum % 10) % 10 == number.digit(-1)
    }
}
