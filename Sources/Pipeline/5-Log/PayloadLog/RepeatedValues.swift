/// The values of the excerpts of a log, to be masked where they stand once more.
///
/// A document may be read in two ways, for example with deleted words and without them. A value that both have is one
/// finding, of the first reading; nobody says where it is in the second, so there it is looked for.
struct RepeatedValues {
    /// Shorter values stand anywhere by chance.
    private static let shortest = 4

    /// The values, each with the length of its part that is not shown.
    private var values: [[UInt8]: Int] = [:]

    /// The values of some excerpts.
    init(of excerpts: some Sequence<PayloadExcerpt>) {
        for excerpt in excerpts where excerpt.range.count >= Self.shortest && excerpt.hiddenLength > 0 {
            let value = Array(excerpt.bytes[excerpt.range])
            values[value] = max(values[value] ?? 0, excerpt.hiddenLength)
        }
    }

    /// The places that an excerpt must not show for them.
    func places(in excerpt: PayloadExcerpt) -> RangeSet<Int> {
        var places = RangeSet<Int>()
        for (value, length) in values {
            for start in Self.starts(of: value, in: excerpt.bytes) {
                places.insert(contentsOf: (excerpt.base + start)..<(excerpt.base + start + length))
            }
        }
        return places
    }

    private static func starts(of value: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard value.count <= bytes.count else { return [] }
        return (0...(bytes.count - value.count)).filter { start in
            bytes[start] == value[0] && bytes[start..<(start + value.count)].elementsEqual(value)
        }
    }

    /// Puts zeros in the place of the values.
    mutating func overwrite() {
        while var (value, _) = values.popFirst() { value.overwrite() }
    }
}

extension RepeatedValues: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How many there are, not which.
    var description: String { "RepeatedValues(\(values.count))" }
    /// How many there are, not which.
    var debugDescription: String { description }
    /// Nothing.
    var customMirror: Mirror { Mirror(self, children: []) }
}
