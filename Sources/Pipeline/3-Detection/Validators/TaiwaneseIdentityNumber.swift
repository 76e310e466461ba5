/// The number of a Taiwanese identity card, or of a resident certificate in its present and former form.
///
/// A letter for the place counts as two digits; of these and the nine that follow, a weighted sum is divided by 10. The
/// second character is 1 or 2 for nationals, 8 or 9 for residents since 2021, `A` to `D` for residents before. Sources:
/// https://en.wikipedia.org/wiki/National_identification_card_(Taiwan) and
/// https://zh.wikipedia.org/wiki/中華民國國民身分證
enum TaiwaneseIdentityNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Ten characters.
    /// - Returns: `false` also when the second character is none of those issued.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 10, number.hasOneSeparator,
            let place = placeValue(number[0]),
            let rest = number.weightedSum([7, 6, 5, 4, 3, 2, 1, 1], from: 2)
        else { return false }
        let second: Int
        switch number[1] {
        case 0x31, 0x32, 0x38, 0x39: second = number.digit(1)
        // A former resident's second letter counts as the last digit of its place value: A 0 to D 3.
        case 0x41...0x44: second = Int(number[1]) - 0x41
        default: return false
        }
        return (place / 10 + place % 10 * 9 + second * 8 + rest).isMultiple(of: 10)
    }

    /// The letters are not numbered in alphabetical order: I, O, W and Z were added later.
    private static func placeValue(_ letter: UInt8) -> Int? {
        switch letter {
        case 0x41...0x48: Int(letter) - 0x41 + 10  // A to H
        case 0x49: 34  // I
        case 0x4A...0x4E: Int(letter) - 0x4A + 18  // J to N
        case 0x4F: 35  // O
        case 0x50...0x56: Int(letter) - 0x50 + 23  // P to V
        case 0x57: 32  // W
        case 0x58: 30  // X
        case 0x59: 31  // Y
        case 0x5A: 33  // Z
        default: nil
        }
    }
}
