/// The number of a Singapore identity card (NRIC) or foreigner's pass (FIN): a letter, seven digits, a check letter.
///
/// The weighted sum of the digits, with an addition for each series, picks the check letter. `S` and `T` are citizens and
/// residents born before and from 2000, `F`, `G` and `M` foreigners by year of issue. Source:
/// https://en.wikipedia.org/wiki/National_Registration_Identity_Card#Structure_of_the_NRIC_number/FIN
enum SingaporeIdentityNumber {
    /// Whether the check letter is right.
    ///
    /// - Parameter number: Nine characters.
    /// - Returns: `false` also for a series that does not exist.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9, number.hasOneSeparator,
            let sum = number.weightedSum([2, 7, 6, 5, 4, 3, 2], from: 1)
        else { return false }
        // The letters in the order of the remainder by 11.
        let residents: InlineArray<11, UInt8> = [0x4A, 0x5A, 0x49, 0x48, 0x47, 0x46, 0x45, 0x44, 0x43, 0x42, 0x41]
        let foreigners: InlineArray<11, UInt8> = [0x58, 0x57, 0x55, 0x54, 0x52, 0x51, 0x50, 0x4E, 0x4D, 0x4C, 0x4B]
        let since2022: InlineArray<11, UInt8> = [0x58, 0x57, 0x55, 0x54, 0x52, 0x51, 0x50, 0x4E, 0x4A, 0x4C, 0x4B]
        let letter: UInt8
        switch number[0] {
        case 0x53: letter = residents[sum % 11]
        case 0x54: letter = residents[(sum + 4) % 11]
        case 0x46: letter = foreigners[sum % 11]
        case 0x47: letter = foreigners[(sum + 4) % 11]
        case 0x4D: letter = since2022[(sum + 3) % 11]
        default: return false
        }
        return number[8] == letter
    }
}
