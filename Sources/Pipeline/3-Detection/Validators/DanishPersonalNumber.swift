/// The Danish personal number (CPR) with a check digit: day of birth and a serial number that tells the century.
///
/// Since 2007 numbers are issued without regard to the check digit, so a wrong one is no proof against a number. Source:
/// the CPR office, https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret and https://da.wikipedia.org/wiki/CPR-nummer
enum DanishPersonalNumber {
    /// Whether the check digit is right and the day exists.
    ///
    /// - Parameter number: Ten digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard DanishPersonalNumberDay.accepts(number),
            let sum = number.weightedSum([4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
        else { return false }
        return sum.isMultiple(of: 11)
    }
}
