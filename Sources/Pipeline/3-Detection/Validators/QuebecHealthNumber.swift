/// The health insurance number of Québec (RAMQ): four letters of the names, the date of birth, two digits.
///
/// Women have 50 added to the month. The last digit is a check digit whose rule is not published. Source:
/// https://www.ramq.gouv.qc.ca/en/citizens/health-insurance/health-insurance-card
enum QuebecHealthNumber {
    /// Whether the date of birth exists.
    ///
    /// - Parameter number: Four letters and eight digits, in groups of four or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 12, number.hasOneSeparator, number.hasDigits(4..<12) else { return false }
        let month = number.number(6..<8)
        return CalendarDay.exists(
            day: number.number(8..<10),
            month: month > 50 ? month - 50 : month,
            year: number.number(4..<6)
        )
    }
}
