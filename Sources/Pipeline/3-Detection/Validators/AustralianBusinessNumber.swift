/// The Australian Business Number (ABN): two check digits, then nine digits, which for a company are its ACN.
///
/// With 1 taken from the first digit, a weighted sum of all eleven is a multiple of 89. Source: Australian Business
/// Register, https://abr.business.gov.au/Help/AbnFormat
enum AustralianBusinessNumber {
    /// Whether the check digits are right.
    ///
    /// - Parameter number: Eleven digits, in groups or not.
    /// - Returns: `false` also for a number that begins with 0, since the check digits are 10 to 99.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 11, number.hasOneSeparator, number.digit(0) > 0,
            let sum = number.weightedSum([10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19])
        else { return false }
        return (sum - 10).isMultiple(of: 89)
    }
}
