/// The Polish tax number (NIP), with or without PL: the code of a tax office, a serial number and a check digit.
///
/// The check digit is a weighted sum by 11; numbers for which it would be 10 are not issued, and no office has a code
/// that begins with 0. Source: https://pl.wikipedia.org/wiki/Numer_identyfikacji_podatkowej
enum PolishNIP {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Ten digits behind the prefix, in groups or not.
    /// - Returns: `false` also when all digits are the same, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number[0] == 0x50 && number[1] == 0x4C ? 2 : 0
        guard number.count == start + 10, start > 0 || number.hasOneSeparator, number.digit(start) > 0,
            let sum = number.weightedSum([6, 5, 7, 2, 3, 4, 5, 6, 7], from: start),
            sum % 11 == number.digit(start + 9)
        else { return false }
        return ((start + 1)..<(start + 10)).contains { number[$0] != number[start] }
    }
}
