/// The number of a business in the Polish register REGON: nine digits, or fourteen for one of its branches.
///
/// The last digit of each is a weighted sum by 11, of which a remainder of 10 is written 0; fourteen digits begin with
/// the nine of the business. Sources: https://stat.gov.pl (rejestr REGON) and https://pl.wikipedia.org/wiki/REGON
enum PolishREGON {
    /// Whether the check digits are right.
    ///
    /// - Parameter number: Nine or fourteen digits, in groups or not.
    /// - Returns: `false` also when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9 || number.count == 14, number.hasOneSeparator,
            (1..<number.count).contains(where: { number[$0] != number[0] }),
            let sum = number.weightedSum([8, 9, 2, 3, 4, 5, 6, 7]), sum > 0, sum % 11 % 10 == number.digit(8)
        else { return false }
        if number.count == 9 { return true }
        let branch = number.weightedSum([2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8])
        return branch.map { $0 % 11 % 10 == number.digit(13) } ?? false
    }
}
