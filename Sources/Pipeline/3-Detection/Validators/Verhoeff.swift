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
        guard number.count > 1, number.hasDigits(0..<number.count) else { return false }
        // From place to place a digit becomes the next one of this cycle.
        let cycle: InlineArray<8, Int> = [0, 1, 5, 8, 9, 4, 2, 7]
        let placeInCycle: InlineArray<10, Int> = [0, 1, 6, -1, 5, 2, -1, 7, 3, 4]
        var state = 0
        for place in 0..<number.count {
            let digit = number.digit(number.count - 1 - place)
            let start = placeInCycle[digit]
            // 3 and 6 only change with each other.
            let permuted = start < 0 ? (place.isMultiple(of: 2) ? digit : 9 - digit) : cycle[(start + place) % 8]
            state = compose(state, permuted)
        }
        return state == 0
    }

    /// The symmetry that is `right` followed by `left`.
    private static func compose(_ left: Int, _ right: Int) -> Int {
        let turn = left < 5 ? left + right % 5 : left % 5 - right % 5 + 5
        return turn % 5 + ((left < 5) == (right < 5) ? 0 : 5)
    }
}
