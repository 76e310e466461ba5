/// The Canadian social insurance number: nine digits with a Luhn check digit.
///
/// The first digit tells the province; 0 is for the tax office's own numbers and 8 for businesses, so neither is a
/// person's. Source: https://en.wikipedia.org/wiki/Social_Insurance_Number
enum CanadianSocialInsuranceNumber {
    /// Whether the check digit is right and the first digit is one that persons have.
    ///
    /// - Parameter number: Nine digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9, number.hasOneSeparator else { return false }
        let first = number.digit(0)
        return first != 0 && first != 8 && Luhn.accepts(number)
    }
}
