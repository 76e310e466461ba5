/// The digits and letters of a match, without its separators, in a buffer of fixed size.
///
/// Numbers are printed in groups (`4111 1111 1111 1111`, `123-45-6789`). Everything that is no ASCII letter or digit is
/// a separator here, which byte sequences may stand there is the pattern's business.
struct CompactNumber {
    /// The longest value any entry has is an IBAN of 34 characters.
    static let capacity = 40

    /// How many digits and letters there are.
    private(set) var count = 0
    /// Whether the same separator stands between all groups; `true` when there is none.
    private(set) var hasOneSeparator = true
    /// How many of them are digits before the first letter.
    private(set) var leadingDigits = 0
    private var characters = InlineArray<40, UInt8>(repeating: 0)

    /// A number without any digits, to be read into.
    init() {}

    /// Takes the separators out and makes letters upper case.
    ///
    /// - Parameter match: The matched bytes; of more characters than the buffer holds, none are kept.
    init(_ match: Span<UInt8>) {
        read(match)
    }

    /// Takes the separators out of another match and makes letters upper case, in place.
    ///
    /// - Parameter match: The matched bytes; of more characters than the buffer holds, none are kept.
    mutating func read(_ match: Span<UInt8>) {
        count = 0
        leadingDigits = 0
        hasOneSeparator = true
        // Most numbers are digits from beginning to end.
        let digitsEnd = min(match.count, Self.capacity)
        while count < digitsEnd, match[count] &- 0x30 < 10 {
            characters[count] = match[count]
            count &+= 1
        }
        leadingDigits = count
        if count < match.count { readRest(match) }
    }

    private mutating func readRest(_ match: Span<UInt8>) {
        // The first run of separator bytes between two characters, with which all others are compared.
        var first = 0..<0
        var runStart = count
        for index in count..<match.count {
            guard let character = Self.character(match[index]) else { continue }
            guard count < Self.capacity else {
                count = 0
                leadingDigits = 0
                return
            }
            if count > 0, runStart < index {
                if first.isEmpty {
                    first = runStart..<index
                } else if !Self.isEqual(match, first, runStart..<index) {
                    hasOneSeparator = false
                }
            }
            characters[count] = character
            if leadingDigits == count, character <= 0x39 { leadingDigits += 1 }
            count += 1
            runStart = index + 1
        }
    }

    /// The upper-case ASCII code of a character.
    ///
    /// - Parameter index: Its place, from 0; a negative one counts from the end.
    /// - Returns: 0 when there is no such place.
    subscript(index: Int) -> UInt8 {
        let place = index < 0 ? count + index : index
        return place >= 0 && place < count ? characters[place] : 0
    }

    /// The value of a digit.
    ///
    /// - Parameter index: Its place, as in the subscript.
    /// - Returns: -1 when there is no digit at that place.
    func digit(_ index: Int) -> Int {
        let value = Int(self[index]) - 0x30
        return value >= 0 && value <= 9 ? value : -1
    }

    /// The number that the digits of a range write.
    ///
    /// - Parameter range: Places of at most 9 digits.
    /// - Returns: -1 when one of them is no digit.
    func number(_ range: Range<Int>) -> Int {
        guard range.count <= 9, hasDigits(range) else { return -1 }
        var value = 0
        for index in range { value = value &* 10 &+ Int(characters[index] &- 0x30) }
        return value
    }

    /// Whether every place of a range has a digit.
    ///
    /// - Parameter range: Places, from 0.
    /// - Returns: `true` for an empty range.
    func hasDigits(_ range: Range<Int>) -> Bool {
        if range.upperBound <= leadingDigits { return range.lowerBound >= 0 }
        for index in range where digit(index) < 0 { return false }
        return true
    }

    /// The sum of digits times weights, the base of most check digits.
    ///
    /// - Parameters:
    ///   - weights: One weight a digit.
    ///   - start: The place of the first digit.
    /// - Returns: `nil` when one of the places has no digit.
    func weightedSum<let places: Int>(_ weights: InlineArray<places, Int>, from start: Int = 0) -> Int? {
        guard hasDigits(start..<(start + places)) else { return nil }
        var sum = 0
        for offset in 0..<places { sum &+= Int(characters[start &+ offset] &- 0x30) &* weights[offset] }
        return sum
    }

    private static func character(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x41...0x5A: byte
        case 0x61...0x7A: byte - 0x20
        default: nil
        }
    }

    private static func isEqual(_ match: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { match[$0] == match[$1] }
    }
}
