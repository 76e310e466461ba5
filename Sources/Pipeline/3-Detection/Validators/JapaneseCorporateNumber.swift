/// The number of a Japanese corporation: a check digit, then twelve digits, with a remainder by 9.
///
/// With a T in front it is the number of a business that issues qualified invoices. Source: Ordinance 70 of 2014 of the
/// Ministry of Finance, article 2, and https://www.nta.go.jp/taxes/tetsuzuki/mynumberinfo/houjinbangou/
enum JapaneseCorporateNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Thirteen digits, in groups or not, with or without a T before them.
    /// - Returns: `false` also when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number[0] == 0x54 ? 1 : 0
        guard number.count == 13 + start, number.digit(start) > 0,
            let sum = number.weightedSum([2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], from: start + 1)
        else { return false }
        return 9 - sum % 9 == number.digit(start)
            && ((start + 1)..<number.count).contains { number[$0] != number[start] }
    }
}
