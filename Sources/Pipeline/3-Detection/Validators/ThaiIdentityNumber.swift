/// The number of a Thai identity card: thirteen digits, the last a check digit with the weights 13 to 2.
///
/// The first digit is the kind of person, 1 to 8. Source: https://en.wikipedia.org/wiki/Thai_identity_card
enum ThaiIdentityNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Thirteen digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 13, number.hasOneSeparator,
            (1...8).contains(number.digit(0)),
            let sum = number.weightedSum([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
        else { return false }
        return (11 - sum % 11) % 10 == number.digit(12)
    }
}
