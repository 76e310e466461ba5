/// The Dutch citizen service number (BSN), and the RSIN of organisations, which is checked the same way.
///
/// The sum with the weights 9 to 2 and -1 is a multiple of 11, the "elfproef". Sources: https://www.rvig.nl/bsn and
/// https://nl.wikipedia.org/wiki/Burgerservicenummer
enum DutchCitizenNumber {
    /// Whether the sum is right.
    ///
    /// - Parameter number: Nine digits, or eight where a leading zero is left out.
    /// - Returns: `false` also when all digits are the same or more than one leads with zero.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.hasOneSeparator, (0..<number.count).contains(where: { number[$0] != number[0] }) else {
            return false
        }
        switch number.count {
        case 8: return number.digit(0) > 0 && hasRightSum(number.weightedSum([8, 7, 6, 5, 4, 3, 2, -1]))
        case 9: return number.number(0..<2) > 0 && passesElevenTest(number, from: 0)
        default: return false
        }
    }

    /// Whether nine digits of a longer number pass.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - start: The place of the first of the nine.
    /// - Returns: `false` also for zeros.
    static func passesElevenTest(_ number: CompactNumber, from start: Int) -> Bool {
        hasRightSum(number.weightedSum([9, 8, 7, 6, 5, 4, 3, 2, -1], from: start))
    }

    private static func hasRightSum(_ sum: Int?) -> Bool {
        sum.map { $0 > 0 && $0.isMultiple(of: 11) } ?? false
    }
}
