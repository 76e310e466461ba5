/// The number of an Australian Medicare card: eight digits, a check digit, the issue of the card and, if it is given,
/// the reference number of the person on it.
///
/// The first digit is 2 to 6, the check digit a weighted sum modulo 10; a card's issue counts from 1. Source: Services
/// Australia's vendor documents, as cited in https://www.clearwater.com.au/code/medicare
enum AustralianMedicareNumber {
    /// Whether the check digit is right.
    ///
    /// Separators may differ: the reference number is often set apart with a hyphen or slash.
    ///
    /// - Parameter number: Ten or eleven digits, in groups or not.
    /// - Returns: `false` also for an issue or reference number of 0.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 10 || number.count == 11, number.hasDigits(0..<number.count),
            (2...6).contains(number.digit(0)), number.digit(9) > 0, number.digit(-1) > 0,
            let sum = number.weightedSum([1, 3, 7, 9, 1, 3, 7, 9])
        else { return false }
        return sum % 10 == number.digit(8)
    }
}
