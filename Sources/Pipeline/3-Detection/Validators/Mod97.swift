/// The remainder by 97 of numbers too long for a machine word: ISO 7064 MOD 97-10, and the French key.
enum Mod97 {
    /// The remainder of a part of a number; a letter counts as two digits (`A` is 10, `Z` is 35).
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - range: The places that count.
    ///   - start: The remainder of what is thought before it.
    /// - Returns: `nil` when one of the places has neither letter nor digit.
    static func remainder(_ number: CompactNumber, _ range: Range<Int>, after start: Int = 0) -> Int? {
        // Divisions are slow, so many characters are taken in before one is made.
        var remainder = start
        for index in range {
            let character = number[index]
            switch character {
            case 0x30...0x39: remainder = remainder &* 10 &+ Int(character &- 0x30)
            case 0x41...0x5A: remainder = remainder &* 100 &+ Int(character &- 0x37)
            default: return nil
            }
            if remainder >= 1 << 48 { remainder %= 97 }
        }
        return remainder % 97
    }
}
