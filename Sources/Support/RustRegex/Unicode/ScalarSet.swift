/// A set of Unicode scalar values, kept as sorted ranges that neither overlap nor touch.
///
/// Surrogates (U+D800 to U+DFFF) are no scalar values and never members: ranges given across them are cut.
/// Every operation is linear in the number of ranges.
package struct ScalarSet: Hashable, Sendable {
    /// The members, ascending, with a gap between any two ranges.
    package private(set) var ranges: [ClosedRange<UInt32>]

    /// The highest scalar value.
    package static let maximum: UInt32 = 0x10FFFF

    /// The empty set.
    package init() {
        ranges = []
    }

    /// The union of the given ranges, in any order, overlapping or not.
    package init(_ ranges: some Sequence<ClosedRange<UInt32>>) {
        self.ranges = Self.normalized(Array(ranges))
    }

    /// The set of one scalar.
    package init(_ scalar: Unicode.Scalar) {
        ranges = [scalar.value...scalar.value]
    }

    /// All scalar values.
    package static let all = ScalarSet([0...maximum])

    /// U+0000 to U+007F.
    package static let ascii = ScalarSet([0...0x7F])

    /// True when nothing is a member.
    package var isEmpty: Bool { ranges.isEmpty }

    /// The number of members.
    package var count: Int { ranges.reduce(0) { $0 + $1.count } }

    /// The only member, when there is exactly one.
    package var onlyMember: UInt32? {
        guard ranges.count == 1, let first = ranges.first, first.lowerBound == first.upperBound else { return nil }
        return first.lowerBound
    }

    /// True when every member is below U+0080.
    package var isASCII: Bool { (ranges.last?.upperBound ?? 0) < 0x80 }

    /// True when `scalar` is a member; logarithmic in the number of ranges.
    package func contains(_ scalar: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < ranges.count && ranges[low].contains(scalar)
    }

    /// The members of either set.
    package func union(_ other: ScalarSet) -> ScalarSet {
        ScalarSet(ranges + other.ranges)
    }

    /// The members of both sets.
    package func intersection(_ other: ScalarSet) -> ScalarSet {
        var result: [ClosedRange<UInt32>] = []
        var left = 0
        var right = 0
        while left < ranges.count, right < other.ranges.count {
            let lower = max(ranges[left].lowerBound, other.ranges[right].lowerBound)
            let upper = min(ranges[left].upperBound, other.ranges[right].upperBound)
            if lower <= upper { result.append(lower...upper) }
            if ranges[left].upperBound < other.ranges[right].upperBound { left += 1 } else { right += 1 }
        }
        return ScalarSet(trusted: result)
    }

    /// The scalar values that are no members.
    package var inverted: ScalarSet {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if next < range.lowerBound { result.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= Self.maximum { result.append(next...Self.maximum) }
        return ScalarSet(result)
    }

    /// The members of this set that are not in the other.
    package func subtracting(_ other: ScalarSet) -> ScalarSet {
        intersection(other.inverted)
    }

    /// The members of exactly one of the two sets.
    package func symmetricDifference(_ other: ScalarSet) -> ScalarSet {
        union(other).subtracting(intersection(other))
    }

    private init(trusted ranges: [ClosedRange<UInt32>]) {
        self.ranges = ranges
    }

    private static let surrogates: ClosedRange<UInt32> = 0xD800...0xDFFF

    private static func normalized(_ input: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var cut: [ClosedRange<UInt32>] = []
        cut.reserveCapacity(input.count)
        for range in input {
            guard range.overlaps(surrogates) else {
                cut.append(range)
                continue
            }
            if range.lowerBound < surrogates.lowerBound { cut.append(range.lowerBound...0xD7FF) }
            if range.upperBound > surrogates.upperBound { cut.append(0xE000...range.upperBound) }
        }
        cut.sort { $0.lowerBound < $1.lowerBound }
        var result: [ClosedRange<UInt32>] = []
        result.reserveCapacity(cut.count)
        for range in cut {
            if let last = result.last, range.lowerBound <= last.upperBound + 1 {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
