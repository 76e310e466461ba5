/// The Irish personal public service number (PPS): seven digits, a check letter, and often a second letter.
///
/// Since 2013 the second letter is A or H, since 2024 also B, and counts in the sum. Before it was W for wives, T or X,
/// and did not. Sources: https://www.gov.ie/en/service/12e6de-get-a-personal-public-service-pps-number/ and
/// https://en.wikipedia.org/wiki/Personal_Public_Service_Number
enum IrishPPSNumber {
    /// Whether the check letter is right.
    ///
    /// - Parameter number: Eight or nine characters, the letters set apart or not.
    /// - Returns: `false` also for a second letter that is never issued.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 8 || number.count == 9, number.hasOneSeparator,
            let sum = number.weightedSum([8, 7, 6, 5, 4, 3, 2]), sum > 0
        else { return false }
        switch number[8] {
        case 0, 0x54, 0x57, 0x58:  // none, T, W, X
            return IrishCheckLetter.isRight(number, at: 7, for: sum)
        case 0x41, 0x42, 0x48:  // A, B, H
            return IrishCheckLetter.isRight(number, at: 7, for: sum + 9 * (IrishCheckLetter.value(number[8]) ?? 0))
        default: return false
        }
    }
}
