/// The health numbers of the provinces that publish no check digit: digits, perhaps a letter before and two behind them.
///
/// Source: https://learn.microsoft.com/en-us/purview/sit-defn-canada-health-service-number
enum CanadianProvincialHealthNumber {
    /// Whether one separator holds the groups apart, and no more than two letters follow the digits.
    ///
    /// - Parameter number: The digits and letters of the match.
    /// - Returns: `false` also when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        let count = number.count
        guard count > 3, SameSeparator.accepts(number) else { return false }
        return number.hasDigits(count - 3..<count - 2)
    }
}
