/// The number of a patient in England, Wales, the Isle of Man and, as CHI and H&C number, Scotland and Northern Ireland.
///
/// Ten digits, the last a check digit with the weights 10 to 2. Source: NHS Data Dictionary,
/// https://www.datadictionary.nhs.uk/attributes/nhs_number.html
enum UnitedKingdomNHSNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Ten digits, in groups or not.
    /// - Returns: `false` also when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 10, number.hasOneSeparator,
            let sum = number.weightedSum([10, 9, 8, 7, 6, 5, 4, 3, 2])
        else { return false }
        // A check digit of 10 means that the number is not used.
        return (11 - sum % 11) % 11 == number.digit(9) && (1..<10).contains { number[$0] != number[0] }
    }
}
