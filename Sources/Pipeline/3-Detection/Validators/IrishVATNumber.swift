/// The Irish VAT number, with or without IE: the tax number of seven digits with its check letter and at times a second
/// one, or the older form with a letter, `+` or `*` in the second place.
///
/// Source: VIES VAT number construction rules, Ireland,
/// https://ec.europa.eu/taxation_customs/vies/#/faq
enum IrishVATNumber {
    /// Whether the check letter is right.
    ///
    /// - Parameter number: Eight or nine characters behind the prefix; seven where the second was `+` or `*`, which is
    ///   no letter or digit.
    /// - Returns: `false` also for a second letter beyond I.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number[0] == 0x49 && number[1] == 0x45 ? 2 : 0
        let count = number.count - start
        if count == 8 || count == 9, let sum = number.weightedSum([8, 7, 6, 5, 4, 3, 2], from: start) {
            guard sum > 0, let second = secondLetter(number[start + 8]) else { return false }
            return IrishCheckLetter.isRight(number, at: start + 7, for: sum + 9 * second)
        }
        guard count == 7 || count == 8 && number.digit(start + 1) < 0, number.digit(start) >= 0,
            let sum = number.weightedSum([7, 6, 5, 4, 3], from: start + count - 6)
        else { return false }
        // In the older form the first digit takes the last place, and the letter does not count.
        return IrishCheckLetter.isRight(number, at: start + count - 1, for: sum + 2 * number.digit(start))
    }

    /// What the letter behind the check letter counts; 0 when there is none.
    private static func secondLetter(_ letter: UInt8) -> Int? {
        switch letter {
        case 0: 0
        case 0x41...0x49, 0x57: IrishCheckLetter.value(letter)
        default: nil
        }
    }
}
