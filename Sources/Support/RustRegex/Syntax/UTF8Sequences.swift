/// The byte ranges that a range of scalars becomes in UTF-8.
///
/// A range is cut until every piece is a product of byte ranges: U+0400 to U+04FF is `D0–D3 80–BF`, while
/// U+0000 to U+10FFFF takes nine pieces. The pieces and their order are those of the crate's `utf8` module.
enum UTF8Sequences {
    /// The first and the last byte at one place.
    struct ByteRange: Hashable {
        let first: UInt8
        let last: UInt8
    }

    /// Calls `body` with every piece of the members of `set`, in ascending order.
    static func forEach(of set: ScalarSet, _ body: (ArraySlice<ByteRange>) -> Void) {
        var pending: [ClosedRange<UInt32>] = []
        var sequence: [ByteRange] = []
        for range in set.ranges {
            pending.append(range)
            while let next = pending.popLast() {
                let piece = firstPiece(of: next, rest: &pending)
                encode(piece, into: &sequence)
                body(sequence[...])
            }
        }
    }

    /// Cuts the first piece off a range, and leaves what follows it in `rest`.
    private static func firstPiece(
        of range: ClosedRange<UInt32>,
        rest: inout [ClosedRange<UInt32>]
    ) -> ClosedRange<UInt32> {
        let low = range.lowerBound
        var high = range.upperBound
        for last: UInt32 in [0x7F, 0x7FF, 0xFFFF] where low <= last && last < high {
            rest.append((last + 1)...high)
            high = last
        }
        guard high > 0x7F else { return low...high }
        var level: UInt32 = 1
        while level < 4 {
            let mask: UInt32 = 1 << (6 * level) - 1
            if low & ~mask != high & ~mask {
                if low & mask != 0 {
                    rest.append((low | mask + 1)...high)
                    high = low | mask
                    level = 0
                } else if high & mask != mask {
                    rest.append((high & ~mask)...high)
                    high = (high & ~mask) - 1
                    level = 0
                }
            }
            level += 1
        }
        return low...high
    }

    private static func encode(_ range: ClosedRange<UInt32>, into sequence: inout [ByteRange]) {
        sequence.removeAll(keepingCapacity: true)
        let low = range.lowerBound
        let high = range.upperBound
        let length = UInt32(ScalarSet.encodedLength(of: high))
        guard length > 1 else {
            sequence.append(ByteRange(first: UInt8(truncatingIfNeeded: low), last: UInt8(truncatingIfNeeded: high)))
            return
        }
        for place in 0..<length {
            let shift = 6 * (length - 1 - place)
            let marker: UInt32 = place == 0 ? (0xF00 >> length) & 0xFF : 0x80
            let mask: UInt32 = place == 0 ? 0x7F >> length : 0x3F
            sequence.append(
                ByteRange(
                    first: UInt8(truncatingIfNeeded: marker | (low >> shift) & mask),
                    last: UInt8(truncatingIfNeeded: marker | (high >> shift) & mask)
                )
            )
        }
    }
}
