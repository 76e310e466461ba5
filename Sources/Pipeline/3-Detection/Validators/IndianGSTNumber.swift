/// The number of an Indian business registered for goods and services tax (GSTIN), of fifteen characters.
///
/// State, PAN of the business, number of the registration in that state, a character that is `Z` for most, and a check
/// character: Luhn's sum with 36 in place of 10. Sources: https://www.gst.gov.in/ and
/// https://en.wikipedia.org/wiki/Goods_and_Services_Tax_(India)
enum IndianGSTNumber {
    /// Whether the state exists, a PAN is inside, and the check character is right.
    ///
    /// - Parameter number: Fifteen characters, in groups or not.
    /// - Returns: `false` also for registration number 0.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 15, number.hasOneSeparator, isState(number.number(0..<2)), number[12] != 0x30,
            IndianPermanentAccountNumber.isPresent(in: number, from: 2)
        else { return false }
        var sum = 0
        for offset in 0..<15 {
            let character = number[14 - offset]
            let value = Int(character) - (character < 0x41 ? 0x30 : 0x37)
            // As with Luhn in base ten: every second one counts twice, and the digits of the product are added.
            let product = offset.isMultiple(of: 2) ? value : value * 2
            sum += product / 36 + product % 36
        }
        return sum.isMultiple(of: 36)
    }

    /// 38 is Ladakh, since 2019; 96 is abroad, 97 other territory, 99 the centre's own jurisdiction.
    private static func isState(_ code: Int) -> Bool {
        switch code {
        case 1...38, 96, 97, 99: true
        default: false
        }
    }
}
