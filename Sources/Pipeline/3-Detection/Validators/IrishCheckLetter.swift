/// The check letter that Irish personal numbers and VAT numbers share: a weighted sum by 23, written A to W.
///
/// Source: VIES VAT number construction rules, Ireland, of the European Commission, and
/// https://en.wikipedia.org/wiki/Personal_Public_Service_Number#Check_character
enum IrishCheckLetter {
    /// Whether the letter at `place` is the remainder of a sum.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - place: The place of the check letter.
    ///   - sum: The weighted sum of the digits, and of the second letter if there is one.
    /// - Returns: `false` also for a sum of 0, which is a placeholder of zeros.
    static func isRight(_ number: CompactNumber, at place: Int, for sum: Int) -> Bool {
        sum > 0 && value(number[place]) == sum % 23
    }

    /// What a letter counts: W 0, A 1 to V 22.
    ///
    /// - Parameter letter: An upper-case ASCII letter.
    /// - Returns: `nil` for anything that is no such letter.
    static func value(_ letter: UInt8) -> Int? {
        switch letter {
        case 0x41...0x56: Int(letter) - 0x40
        case 0x57: 0
        default: nil
        }
    }
}
