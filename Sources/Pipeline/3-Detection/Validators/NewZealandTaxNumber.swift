/// The New Zealand tax number (IRD number): seven or eight digits and a check digit modulo 11.
///
/// Where the first weights give 10, a second series decides. Source: Inland Revenue, Resident Withholding Tax and
/// Non-Resident Withholding Tax Certificate Filing Specification (2020), IRD number validation, quoted in
/// https://docs.oracle.com/en/cloud/saas/financials/24b/faitx/new-zealand.html
enum NewZealandTaxNumber {
    /// Whether the number is in the range that is issued and its check digit is right.
    ///
    /// - Parameter number: Eight digits, or nine, the first of which may be 0, in groups or not.
    /// - Returns: `false` also where both series give 10, since such a number is not issued.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number.count - 8
        guard start == 0 || start == 1, number.hasOneSeparator,
            (10_000_001..<150_000_000).contains(number.number(0..<number.count))
        else { return false }
        // The first weight belongs to the hundred millions, which eight digits do not have.
        let first = start == 1 ? number.digit(0) : 0
        guard let rest = number.weightedSum([2, 7, 6, 5, 4, 3, 2], from: start) else { return false }
        let remainder = (first * 3 + rest) % 11
        if remainder != 1 { return (11 - remainder) % 11 == number.digit(-1) }
        guard let second = number.weightedSum([4, 3, 2, 5, 2, 7, 6], from: start) else { return false }
        return (11 - (first * 7 + second) % 11) % 11 == number.digit(-1)
    }
}
