internal import CWeirSIMD

/// A set of hashes that says at once of nearly every other that it is not in it: a blocked Bloom filter.
///
/// Sixteen bits a hash, all bits of one in one word, so that a question costs one look into memory; three of a thousand
/// that are not in it pass.
@safe final class ValueFilter: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    private let rows: UnsafeMutablePointer<UInt64>
    private let shift: UInt64

    /// A filter of these hashes, which are spread evenly over all numbers.
    init(_ sets: [[UInt64]]) {
        let count = sets.reduce(0) { $0 + $1.count }
        var bits: UInt64 = 1
        while 4 << bits < count { bits += 1 }
        shift = 64 - bits
        unsafe rows = LargeTable.allocate(UInt64.self, count: 1 << Int(bits))
        unsafe rows.initialize(repeating: 0, count: 1 << Int(bits))
        for set in sets {
            for hash in set { unsafe rows[Int(hash &>> shift)] |= weir_value_bits(hash) }
        }
    }

    deinit {
        unsafe rows.deallocate()
    }

    /// What asks it, for as long as it lives.
    var look: weir_value_filter { unsafe weir_value_filter(rows: UnsafePointer(rows), shift: shift) }
}
