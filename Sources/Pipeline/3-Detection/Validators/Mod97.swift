/// The remainder by 97 of numbers too long for a machine word: ISO 7064 MOD 97-10, and the French key.
enum Mod97 {
    /// Appends a digit, or the two digits of a letter (`A` is 10, `Z` is 35), to a number known by its remainder.
    ///
    /// - Parameters:
    ///   - character: An upper-case ASCII letter or a digit.
    ///   - remainder: The remainder by 97 of what stands before it.
    /// - Returns: The remainder of the longer number; `nil` when the character is neither letter nor digit.
    static func appending(_ character: UInt8, to remainder: Int) -> Int? {
        switch character {
        case 0x30...0x39: (remainder * 10 + Int(character) - 0x30) % 97
        case 0x41...0x5A: (remainder * 100 + Int(character) - 0x37) % 97
        default: nil
        }
    }

    /// The remainder of a part of a number.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - range: The places that count.
    ///   - start: The remainder of what is thought before it.
    /// - Returns: `nil` when one of the places has neither letter nor digit.
    static func remainder(_ number: CompactNumber, _ range: Range<Int>, after start: Int = 0) -> Int? {
        var remainder = start
        for index in range {
            guard let next = appending(number[index], to: remainder) else { return nil }
            remainder = next
        }
        return remainder
    }
}
