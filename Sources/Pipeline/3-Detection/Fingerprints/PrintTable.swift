/// Where stretches of words stand in reference documents: one table over the prints of any number of them.
///
/// A filter of about two bytes a stretch comes first, so that stretches of other text cost one look. Behind it the stretches lie in buckets by the upper bits of their keys, and in order within a bucket: what a
/// thousand documents share is found at once, and costs nobody else. A stretch takes about
/// fourteen bytes in all, beside the prints themselves.
@safe final class PrintTable: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    /// Where a stretch stands, as indexes of the table's entries; those of one stretch follow each other.
    struct Places: Hashable {
        let first: UInt32
        let count: UInt32
    }

    /// The prints, in the order of their indexes.
    let prints: [DocumentPrint]
    /// For each document the index of its first word among those of all, then the number of all.
    let starts: [Int]

    private let filter: UnsafeMutablePointer<UInt64>
    private let filterShift: UInt64
    /// For each bucket the index of its first entry, then the number of all.
    private let buckets: UnsafeMutablePointer<UInt32>
    private let bucketShift: UInt64
    /// The lower half of the key, above the index of the first word.
    private let entries: UnsafeMutablePointer<UInt64>
    private let entryCount: Int

    /// The table of some prints.
    ///
    /// - Parameter prints: At most so many that they have four thousand million words; all after them are left out.
    init(_ prints: [DocumentPrint]) {
        var starts = [0]
        for print in prints {
            guard let last = starts.last, last + print.count <= Int(UInt32.max) else { break }
            starts.append(last + print.count)
        }
        let prints = Array(prints.prefix(starts.count - 1))
        entryCount = prints.reduce(0) { $0 + $1.anchorCount }
        let bucketBits = max(4, Int.bitWidth - (entryCount / 2).leadingZeroBitCount)
        let bucketCount = 1 << bucketBits
        bucketShift = UInt64(64 - bucketBits)
        // Sixteen to thirty-two bits a stretch.
        let filterBits = max(4, Int.bitWidth - (entryCount / 4).leadingZeroBitCount)
        filterShift = UInt64(64 - filterBits)
        unsafe filter = LargeTable.allocate(UInt64.self, count: 1 << filterBits)
        unsafe filter.initialize(repeating: 0, count: 1 << filterBits)
        unsafe buckets = LargeTable.allocate(UInt32.self, count: bucketCount + 1)
        unsafe buckets.initialize(repeating: 0, count: bucketCount + 1)
        unsafe entries = LargeTable.allocate(UInt64.self, count: max(1, entryCount))
        unsafe entries.initialize(repeating: 0, count: max(1, entryCount))
        self.prints = prints
        self.starts = starts

        for print in prints {
            print.forEachAnchor { key, _ in
                unsafe filter[Int(key &>> filterShift)] |= Self.bits(key)
                unsafe buckets[Int(key &>> bucketShift) + 1] += 1
            }
        }
        for index in 0..<bucketCount { unsafe buckets[index + 1] += buckets[index] }
        // Filled from its start, each bucket ends up with the start of the next one in its place.
        for (document, print) in prints.enumerated() {
            print.forEachAnchor { key, word in
                let bucket = Int(key &>> bucketShift)
                let place = unsafe Int(buckets[bucket])
                let index = starts[document] + word - DocumentPrint.headLength
                unsafe entries[place] = UInt64(Self.tag(key)) << 32 | UInt64(index)
                unsafe buckets[bucket] += 1
            }
        }
        for index in stride(from: bucketCount, to: 0, by: -1) { unsafe buckets[index] = buckets[index - 1] }
        unsafe buckets[0] = 0
        for index in 0..<bucketCount {
            let (first, last) = unsafe (Int(buckets[index]), Int(buckets[index + 1]))
            guard last - first > 1 else { continue }
            var bucket = unsafe UnsafeMutableBufferPointer(start: entries + first, count: last - first)
            unsafe bucket.sort()
        }
    }

    deinit {
        unsafe filter.deallocate()
        unsafe buckets.deallocate()
        unsafe entries.deallocate()
    }

    /// Whether a stretch with this key may be in the table.
    @inline(__always)
    func mayHave(_ key: UInt64) -> Bool {
        let bits = Self.bits(key)
        return unsafe filter[Int(truncatingIfNeeded: key &>> filterShift)] & bits == bits
    }

    /// Where the stretch with this key stands; `nil` when it is in no document.
    func places(_ key: UInt64) -> Places? {
        let bucket = Int(key &>> bucketShift)
        let (start, end) = unsafe (Int(buckets[bucket]), Int(buckets[bucket + 1]))
        let tag = Self.tag(key)
        let first = unsafe Self.firstIndex(in: entries, start..<end) { $0 >> 32 >= UInt64(tag) }
        let last = unsafe Self.firstIndex(in: entries, first..<end) { $0 >> 32 > UInt64(tag) }
        guard last > first else { return nil }
        return Places(first: UInt32(first), count: UInt32(last - first))
    }

    /// Where an entry stands: the index of the document, and that of the first word in its `marks`.
    func place(at entry: Int) -> (document: Int, word: Int) {
        precondition((0..<entryCount).contains(entry))
        let word = unsafe Int(entries[entry] & 0xFFFF_FFFF)
        var (low, high) = (0, starts.count - 1)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= word { low = middle } else { high = middle }
        }
        return (low, word - starts[low] + DocumentPrint.headLength)
    }

    /// What tells a key from others of its bucket: the lower bits of those that are stored.
    @inline(__always)
    private static func tag(_ key: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: key &>> UInt64(64 - DocumentPrint.keyBits))
    }

    /// The three bits of a key in its part of the filter.
    @inline(__always)
    private static func bits(_ key: UInt64) -> UInt64 {
        1 &<< (key &>> 16 & 63) | 1 &<< (key &>> 22 & 63) | 1 &<< (key &>> 28 & 63)
    }

    private static func firstIndex(
        in entries: UnsafeMutablePointer<UInt64>,
        _ range: Range<Int>,
        where isBehind: (UInt64) -> Bool
    ) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if unsafe isBehind(entries[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
