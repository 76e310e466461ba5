/// The number of a resident of Japan (My Number): eleven digits and a check digit, with a remainder by 11.
///
/// Source: Ordinance 85 of 2014 of the Ministry of Internal Affairs and Communications, article 5,
/// https://laws.e-gov.go.jp/law/426M60000008085
enum JapaneseIndividualNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Twelve digits, in groups or not.
    /// - Returns: `false` also when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 12, number.hasOneSeparator,
            let sum = number.weightedSum([6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
        else { return false }
        let remainder = sum % 11
        return (remainder < 2 ? 0 : 11 - remainder) == number.digit(11)
            && (1..<12).contains { number[$0] != number[0] }
    }
}
