/// The Luxembourg VAT number, with or without LU: six digits, and their remainder by 89.
///
/// Source: VIES VAT number construction rules, Luxembourg, https://ec.europa.eu/taxation_customs/vies/#/faq
enum LuxembourgVATNumber {
    /// Whether the last two digits are the remainder.
    ///
    /// - Parameter number: Eight digits behind the prefix.
    /// - Returns: `false` also for zeros.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number[0] == 0x4C && number[1] == 0x55 ? 2 : 0
        guard number.count == start + 8 else { return false }
        let serial = number.number(start..<(start + 6))
        return serial > 0 && number.number((start + 6)..<(start + 8)) == serial % 89
    }
}
