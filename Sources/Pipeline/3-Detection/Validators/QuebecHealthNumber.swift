/// The health insurance number of Québec (RAMQ): four letters of the names, the date of birth, two digits.
///
/// Women have 50 added to the month. The last two digits are the insurer's own, and no rule for them is published.
/// Source: https://en.wikipedia.org/wiki/R%C3%A9gie_de_l%27assurance_maladie_du_Qu%C3%A9bec
enum QuebecHealthNumber {
    /// Whether the date of birth exists.
    ///
    /// - Parameter number: Four letters and eight digits, in groups of four or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 12, number.hasOneSeparator, number.hasDigits(4..<12),
            (0..<4).allSatisfy({ number.digit($0) < 0 })
        else { return false }
        let month = number.number(6..<8)
        return CalendarDay.exists(
            day: number.number(8..<10),
            month: month > 50 ? month - 50 : month,
            year: number.number(4..<6)
        )
    }
}
