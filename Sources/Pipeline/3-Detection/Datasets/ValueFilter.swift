/// A set of hashes that says at once of nearly every other that it is not in it: a blocked Bloom filter.
///
/// Sixteen bits a hash, all bits of one in one word, so that a question costs one look into memory; three of a thousand
/// that are not in it pass.
@safe final class ValueFilter: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    private let words: UnsafeMutablePointer<UInt64>
    private let shift: UInt64

    /// A filter of these hashes, which are spread evenly over all numbers.
    init(_ sets: [[UInt64]]) {
        let count = sets.reduce(0) { $0 + $1.count }
        var bits: UInt64 = 1
        while 4 << bits < count { bits += 1 }
        shift = 64 - bits
        unsafe words = LargeTable.allocate(UInt64.self, count: 1 << Int(bits))
        unsafe words.initialize(repeating: 0, count: 1 << Int(bits))
        for set in sets {
            for hash in set { unsafe words[Int(hash &>> shift)] |= Self.mask(hash) }
        }
    }

    deinit {
        unsafe words.deallocate()
    }

    /// Whether a hash may be in it.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool {
        let mask = Self.mask(hash)
        return unsafe words[Int(hash &>> shift)] & mask == mask
    }

    @inline(__always)
    private static func mask(_ hash: UInt64) -> UInt64 {
        1 &<< hash | 1 &<< (hash &>> 6) | 1 &<< (hash &>> 12) | 1 &<< (hash &>> 18)
    }
}
