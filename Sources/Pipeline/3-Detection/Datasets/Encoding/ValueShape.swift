/// What a value looks like from afar: how long it is and where it has digits.
///
/// The shapes of a column's values stand in its encoded form, so that a scan hashes only what could be a value. A shape
/// says that some value has it, not which one nor how many.
package struct ValueShape: Hashable, Sendable {
    /// Which characters a value has.
    package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        /// Begins and ends with a letter; the count is that of digits, 0 for a single word.
        case letterToLetter = 0
        /// Begins with a digit and ends with a letter; the count is that of digits.
        case digitToLetter = 1
        /// Begins with a letter and ends with a digit; the count is that of digits.
        case letterToDigit = 2
        /// Begins and ends with a digit; the count is that of digits.
        case digitToDigit = 3
        /// Several words without a digit; the count is that of words.
        case words = 4

        /// What stands for it in the encoded form.
        var mark: String {
            switch self {
            case .letterToLetter: "ll"
            case .digitToLetter: "dl"
            case .letterToDigit: "ld"
            case .digitToDigit: "dd"
            case .words: "ww"
            }
        }
    }

    /// Which characters it has.
    package let kind: Kind
    /// How many bytes the canonical form has.
    package let length: Int
    /// How many digits, `mostDigits` for more, or words it has.
    package let count: Int

    /// So many digits are told from one another.
    static let mostDigits = 63

    /// A shape.
    init(_ kind: Kind, length: Int, count: Int) {
        self.kind = kind
        self.length = length
        self.count = count
    }

    /// The shape of a value with digits, or of a single word.
    init(_ canonical: [UInt8]) {
        let digits = canonical.count(where: Self.isDigit)
        let first = canonical.first.map(Self.isDigit) == true ? UInt8(1) : 0
        let last = canonical.last.map(Self.isDigit) == true ? UInt8(2) : 0
        self.init(
            Kind(rawValue: first | last) ?? .letterToLetter,
            length: canonical.count,
            count: min(digits, Self.mostDigits)
        )
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// The shape as one number, for storing; in the order of shapes.
    var number: UInt32 { UInt32(kind.rawValue) << 16 | UInt32(length) << 8 | UInt32(count) }

    /// A stored shape; `nil` for a number that is none.
    init?(number: UInt32) {
        guard number >> 24 == 0, let kind = Kind(rawValue: UInt8(number >> 16 & 0xFF)) else { return nil }
        self.init(kind, length: Int(number >> 8 & 0xFF), count: Int(number & 0xFF))
        guard isPossible else { return nil }
    }

    /// Whether a value can have it.
    var isPossible: Bool {
        guard (1...CanonicalValue.mostBytes).contains(length) else { return false }
        switch kind {
        case .words: return (2...CanonicalValue.mostWords).contains(count) && count * 2 <= length + 1
        case .letterToLetter: return (0...Self.mostDigits).contains(count) && (count == 0 || count + 2 <= length)
        case .digitToDigit: return (1...Self.mostDigits).contains(count) && count <= length
        case .digitToLetter, .letterToDigit: return (1...Self.mostDigits).contains(count) && count < length
        }
    }
}
