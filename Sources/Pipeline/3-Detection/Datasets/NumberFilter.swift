/// A set of numbers that says of most others that they are not in it, in one look at a few bits near each other.
///
/// A Bloom filter whose bits for a number are all in one word (Putze, Sanders and Singler, "Cache-, hash- and
/// space-efficient Bloom filters", 2007): one in a hundred of the numbers that are not in it passes.
@safe final class NumberFilter: @unchecked Sendable {
    // Shared without a lock because it is changed by its maker only, before it is shared.

    private let words: UnsafeMutablePointer<UInt64>
    private let shift: UInt64

    /// The most bits: more would fall out of the near caches.
    private static let mostBits = 1 << 23
    private static let bitsPerNumber = 16

    /// An empty set with room for so many numbers.
    init(expecting count: Int) {
        let wanted = min(Self.mostBits, max(1 << 12, count * Self.bitsPerNumber))
        let logarithm = Int.bitWidth - (wanted - 1).leadingZeroBitCount
        shift = UInt64(64 - (logarithm - 6))
        unsafe words = .allocate(capacity: 1 << (logarithm - 6))
        unsafe words.initialize(repeating: 0, count: 1 << (logarithm - 6))
    }

    deinit {
        unsafe words.deallocate()
    }

    /// Adds a number, which has to be a hash.
    func insert(_ number: UInt64) {
        unsafe words[Int(truncatingIfNeeded: number >> shift)] |= Self.bits(number)
    }

    /// Hands what is needed to ask for many numbers to `body`.
    @inline(__always)
    var look: Look { unsafe Look(words: UnsafePointer(words), shift: shift) }

    /// A look into a filter, for as long as the filter is alive.
    @safe struct Look {
        fileprivate let words: UnsafePointer<UInt64>
        fileprivate let shift: UInt64

        /// Whether a number may be in the set.
        @inline(__always)
        func mayContain(_ number: UInt64) -> Bool {
            let bits = NumberFilter.bits(number)
            return unsafe words[Int(truncatingIfNeeded: number >> shift)] & bits == bits
        }
    }

    @inline(__always)
    private static func bits(_ number: UInt64) -> UInt64 {
        1 &<< (number & 63) | 1 &<< (number >> 6 & 63) | 1 &<< (number >> 12 & 63)
    }
}
