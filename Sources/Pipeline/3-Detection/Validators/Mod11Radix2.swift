/// ISO 7064 MOD 11-2: one check character after digits, `X` when it would be 10.
enum Mod11Radix2 {
    /// Whether the last character is the check character of the digits before it.
    ///
    /// - Parameter number: Digits, then a digit or `X`.
    /// - Returns: `false` also when there are less than two characters.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count > 1, number.hasDigits(0..<(number.count - 1)) else { return false }
        let check = number[-1] == 0x58 ? 10 : number.digit(-1)
        guard check >= 0 else { return false }
        var remainder = 0
        for index in 0..<(number.count - 1) { remainder = (remainder + number.digit(index)) * 2 % 11 }
        return (remainder + check) % 11 == 1
    }
}
