/// The check digit of Jacobus Verhoeff, which notices every wrong digit and every exchange of neighbours.
///
/// Digits are taken as the symmetries of a pentagon: 0 to 4 turn it, 5 to 9 turn and flip it. Each is first permuted
/// according to its place, then all are composed, and the check digit brings the result back to 0. Source:
/// https://en.wikipedia.org/wiki/Verhoeff_algorithm
enum Verhoeff {
    /// Whether the last digit is the check digit of those before it.
    ///
    /// - Parameter number: Digits, in groups or not.
    /// - Returns: `false` for letters and for an empty number.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count > 1, let digit = checkDigit(number, 0..<(number.count - 1)) else { return false }
        return digit == number.digit(number.count - 1)
    }

    /// The check digit of a part of a number, for numbers in which something stands between the two.
    ///
    /// - Parameters:
    ///   - number: The number.
    ///   - range: The places that count, without the check digit's.
    /// - Returns: `nil` when one of the places has no digit.
    static func checkDigit(_ number: CompactNumber, _ range: Range<Int>) -> Int? {
        guard number.hasDigits(range) else { return nil }
        // From place to place a digit becomes the next one of this cycle. The check digit's own place would be 0.
        let cycle: InlineArray<8, Int> = [0, 1, 5, 8, 9, 4, 2, 7]
        let placeInCycle: InlineArray<10, Int> = [0, 1, 6, -1, 5, 2, -1, 7, 3, 4]
        var state = 0
        var place = 1
        for index in range.reversed() {
            let digit = number.digit(index)
            let start = placeInCycle[digit]
            // 3 and 6 only change with each other.
            let permuted = start < 0 ? (place.isMultiple(of: 2) ? digit : 9 - digit) : cycle[(start + place) % 8]
            state = compose(state, permuted)
            place += 1
        }
        // What undoes it: the turn that completes the circle; a flip undoes itself.
        return state < 5 ? (5 - state) % 5 : state
    }

    /// The symmetry that is `right` followed by `left`.
    private static func compose(_ left: Int, _ right: Int) -> Int {
        let turn = left < 5 ? left + right % 5 : left % 5 - right % 5 + 5
        return turn % 5 + ((left < 5) == (right < 5) ? 0 : 5)
    }
}
