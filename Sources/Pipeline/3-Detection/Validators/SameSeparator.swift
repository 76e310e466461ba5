/// For numbers without check digits: the groups are held apart by one separator throughout.
enum SameSeparator {
    /// Whether all separators are alike and not all digits are.
    ///
    /// - Parameter number: Digits or letters, in groups or not.
    /// - Returns: `false` for `1234-5678901 2` and for placeholders such as `0000-0000000-0`.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.hasOneSeparator else { return false }
        return (0..<number.count).contains { number[$0] != number[0] }
    }
}
