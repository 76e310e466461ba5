/// The Australian Company Number (ACN): eight digits and a check digit with the weights 8 to 1, modulo 10.
///
/// Source: Australian Securities and Investments Commission,
/// https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/australian-company-number-digit-check/
enum AustralianCompanyNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Nine digits, in groups or not.
    /// - Returns: `false` also for zeros only.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9, number.hasOneSeparator,
            let sum = number.weightedSum([8, 7, 6, 5, 4, 3, 2, 1, 1])
        else { return false }
        // The check digit is what is missing to the next ten, so it counts once in the sum.
        return sum > 0 && sum.isMultiple(of: 10)
    }
}
