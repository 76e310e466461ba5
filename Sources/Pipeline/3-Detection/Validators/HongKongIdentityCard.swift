/// The number of a Hong Kong identity card: one or two letters, six digits, and a check digit that is often bracketed.
///
/// Weights 9 to 2 from the left, the check digit itself 1, and 11 divides the sum; a letter is 10 to 35, a missing first
/// letter 36, and a check digit of 10 is written `A`. Source: https://en.wikipedia.org/wiki/Hong_Kong_identity_card
enum HongKongIdentityCard {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: The number with its check digit; separators and brackets do not count.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 8 || number.count == 9 else { return false }
        let start = number.count - 7
        guard let digits = number.weightedSum([7, 6, 5, 4, 3, 2], from: start),
            let last = letterValue(number[start - 1])
        else { return false }
        let first = start == 2 ? letterValue(number[0]) : 36
        let check = number[-1] == 0x41 ? 10 : number.digit(-1)
        guard let first, check >= 0 else { return false }
        return (first * 9 + last * 8 + digits + check).isMultiple(of: 11)
    }

    private static func letterValue(_ character: UInt8) -> Int? {
        (0x41...0x5A).contains(character) ? Int(character) - 0x37 : nil
    }
}
