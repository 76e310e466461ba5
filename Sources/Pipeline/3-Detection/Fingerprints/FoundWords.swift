/// Which words of a reference document were found, a bit each.
///
/// Whoever makes one gives its memory back.
@safe struct FoundWords {
    private static let wordBits = 64

    private let bits: UnsafeMutablePointer<UInt64>

    /// None of so many words.
    init(count: Int) {
        let capacity = (count + Self.wordBits - 1) / Self.wordBits
        unsafe bits = .allocate(capacity: capacity)
        unsafe bits.initialize(repeating: 0, count: capacity)
    }

    /// Gives the memory back.
    func deallocate() {
        unsafe bits.deallocate()
    }

    /// Adds a word, and returns how many that are new: one or none.
    @inline(__always)
    func add(_ word: Int) -> Int {
        let (index, bit) = (word / Self.wordBits, UInt64(1) &<< UInt64(word % Self.wordBits))
        let before = unsafe bits[index]
        unsafe bits[index] = before | bit
        return before & bit == 0 ? 1 : 0
    }

    /// The first and the last of some words that were not found; `nil` when all were.
    func missing(in words: Range<Int>) -> ClosedRange<Int>? {
        guard let first = firstMissing(in: words), let last = lastMissing(in: words) else { return nil }
        return first...last
    }

    private func firstMissing(in words: Range<Int>) -> Int? {
        var from = words.lowerBound
        while from < words.upperBound {
            let missing = unsafe ~bits[from / Self.wordBits] &>> UInt64(from % Self.wordBits)
            if missing != 0 {
                let first = from + missing.trailingZeroBitCount
                return first < words.upperBound ? first : nil
            }
            from += Self.wordBits - from % Self.wordBits
        }
        return nil
    }

    private func lastMissing(in words: Range<Int>) -> Int? {
        var to = words.upperBound
        while to > words.lowerBound {
            let behind = (Self.wordBits - to % Self.wordBits) % Self.wordBits
            let missing = unsafe ~bits[(to - 1) / Self.wordBits] &<< UInt64(behind)
            if missing != 0 {
                let last = to - 1 - missing.leadingZeroBitCount
                return last >= words.lowerBound ? last : nil
            }
            to -= Self.wordBits - behind
        }
        return nil
    }
}
