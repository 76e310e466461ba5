/// The Australian tax file number: nine digits, or eight in old ones, with a weighted sum that 11 divides.
///
/// The eight-digit weights are another series, not the first eight of nine. Sources:
/// https://en.wikipedia.org/wiki/Tax_file_number and the Australian Taxation Office's published test numbers
/// (37 118 629 is one of eight digits).
enum AustralianTaxFileNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Eight or nine digits, in groups or not.
    /// - Returns: `false` also for zeros only.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.hasOneSeparator else { return false }
        let sum: Int? =
            switch number.count {
            case 8: number.weightedSum([10, 7, 8, 4, 6, 3, 5, 1])
            case 9: number.weightedSum([1, 4, 3, 7, 5, 8, 6, 9, 10])
            default: nil
            }
        guard let sum else { return false }
        return sum > 0 && sum.isMultiple(of: 11)
    }
}
