/// How long the matches of a part can be, in UTF-8 bytes.
package struct MatchLength: Hashable, Sendable {
    /// The shortest match; `nil` when a part of it can never match.
    package var minimum: Int?
    /// The longest match; `nil` when there is none, or when a part of it can never match.
    package var maximum: Int?

    /// The length of the empty text.
    static let zero = MatchLength(minimum: 0, maximum: 0)
}

extension HIR {
    /// How long matches can be, with the crate's answer for what can never match: no minimum, no maximum.
    package var matchLength: MatchLength {
        switch self {
        case .empty, .look: return .zero
        case .set(let set): return set.encodedLength
        case .capture(let part, _, _): return part.matchLength
        case .repetition(let part, let minimum, let maximum, _):
            let one = part.matchLength
            return MatchLength(
                minimum: one.minimum.map { Self.product($0, minimum) ?? .max },
                maximum: one.maximum.flatMap { length in maximum.flatMap { Self.product(length, $0) } }
            )
        case .concatenation(let parts):
            return parts.reduce(into: .zero) { total, part in
                let length = part.matchLength
                total.minimum = Self.both(total.minimum, length.minimum).map { Self.sum($0, $1) ?? .max }
                total.maximum = Self.both(total.maximum, length.maximum).flatMap { Self.sum($0, $1) }
            }
        case .alternation(let parts):
            guard var total = parts.first?.matchLength else { return MatchLength() }
            for part in parts.dropFirst() {
                let length = part.matchLength
                total.minimum = Self.both(total.minimum, length.minimum).map { min($0, $1) }
                total.maximum = Self.both(total.maximum, length.maximum).map { max($0, $1) }
            }
            return total
        }
    }

    private static func both(_ left: Int?, _ right: Int?) -> (Int, Int)? {
        guard let left, let right else { return nil }
        return (left, right)
    }

    private static func sum(_ left: Int, _ right: Int) -> Int? {
        let (value, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : value
    }

    private static func product(_ left: Int, _ right: Int) -> Int? {
        let (value, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? nil : value
    }
}

extension ScalarSet {
    /// The lengths of the shortest and the longest member in UTF-8.
    var encodedLength: MatchLength {
        guard let first = ranges.first, let last = ranges.last else { return MatchLength() }
        return MatchLength(
            minimum: Self.encodedLength(of: first.lowerBound),
            maximum: Self.encodedLength(of: last.upperBound)
        )
    }

    /// The number of bytes that UTF-8 takes for a scalar.
    static func encodedLength(of scalar: UInt32) -> Int {
        switch scalar {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
