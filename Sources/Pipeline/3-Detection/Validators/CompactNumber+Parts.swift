extension CompactNumber {
    /// How many characters a country's prefix takes in front of the digits.
    ///
    /// - Parameters:
    ///   - first: The first letter, upper case.
    ///   - second: The second letter, upper case.
    /// - Returns: 2 when the number begins with both, else 0.
    func prefixLength(_ first: UInt8, _ second: UInt8) -> Int {
        self[0] == first && self[1] == second ? 2 : 0
    }

    /// Whether every character of a range is the same, as in a placeholder.
    ///
    /// - Parameter range: Places, from 0.
    /// - Returns: `true` for an empty range.
    func repeatsOneCharacter(_ range: Range<Int>) -> Bool {
        for index in range where self[index] != self[range.lowerBound] { return false }
        return true
    }
}
