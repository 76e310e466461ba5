internal import CWeirSIMD

/// Where stretches of words stand in reference documents: one table over the prints of any number of them.
///
/// A filter of about two bytes a stretch comes first, so that stretches of other text cost one look. Behind it the
/// stretches lie in buckets by the upper bits of their keys, and in order within a bucket: what a thousand documents share
/// is found at once, and costs nobody else. A stretch takes about fourteen bytes in all, beside the prints themselves.
@safe final class PrintTable: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    /// Where a stretch stands, as indexes of the table's entries; those of one stretch follow each other.
    struct Places: Hashable {
        let first: UInt32
        let count: UInt32
    }

    /// What is remembered of a document.
    @safe struct Document {
        /// The words.
        let marks: UnsafeBufferPointer<UInt8>
        /// How many of them follow each other in the document.
        let stretchLength: Int
        /// The index of the first one among the words of all documents.
        fileprivate let start: Int

        /// The words around a word that follow each other in the document.
        func stretch(around word: Int) -> Range<Int> {
            let start = word - word % stretchLength
            return start..<(start + stretchLength)
        }
    }

    /// So many words of all documents have one entry of `firstDocuments`.
    private static let wordsTogether = 256

    /// How many documents there are.
    let documentCount: Int
    /// How many stretches there are, each counted as often as it stands in a document.
    let entryCount: Int
    /// What asks whether a stretch may be in the table.
    let filter: weir_print_filter

    /// The prints, in the order of their indexes: the documents point into them.
    private let prints: [DocumentPrint]
    private let documents: UnsafeMutablePointer<Document>
    /// For each 256 words of all documents, the document of the first one.
    private let firstDocuments: UnsafeMutablePointer<UInt32>
    private let filterRows: UnsafeMutablePointer<UInt64>
    /// For each bucket the index of its first entry, then the number of all.
    private let buckets: UnsafeMutablePointer<UInt32>
    private let bucketShift: UInt64
    /// The lower half of the key, above the index of the first word.
    private let entries: UnsafeMutablePointer<UInt64>

    /// The table of some prints.
    ///
    /// - Parameter prints: At most so many that they have four thousand million words; all after them are left out.
    init(_ prints: [DocumentPrint]) {
        var words = 0
        var fitting = 0
        while fitting < prints.count, words + prints[fitting].count <= Int(UInt32.max) {
            words += prints[fitting].count
            fitting += 1
        }
        self.prints = Array(prints.prefix(fitting))
        documentCount = fitting
        unsafe documents = .allocate(capacity: max(1, fitting))
        unsafe firstDocuments = .allocate(capacity: words / Self.wordsTogether + 1)
        unsafe Self.place(self.prints, in: documents, firstDocuments)
        entryCount = self.prints.reduce(0) { $0 + $1.anchorCount }
        let bucketBits = max(4, Int.bitWidth - (entryCount / 2).leadingZeroBitCount)
        let bucketCount = 1 << bucketBits
        bucketShift = UInt64(64 - bucketBits)
        // Sixteen to thirty-two bits a stretch.
        let filterBits = max(4, Int.bitWidth - (entryCount / 4).leadingZeroBitCount)
        unsafe filterRows = LargeTable.allocate(UInt64.self, count: 1 << filterBits)
        unsafe filterRows.initialize(repeating: 0, count: 1 << filterBits)
        unsafe filter = weir_print_filter(rows: filterRows, shift: UInt32(64 - filterBits))
        unsafe buckets = LargeTable.allocate(UInt32.self, count: bucketCount + 1)
        unsafe buckets.initialize(repeating: 0, count: bucketCount + 1)
        unsafe entries = LargeTable.allocate(UInt64.self, count: max(1, entryCount))
        unsafe entries.initialize(repeating: 0, count: max(1, entryCount))

        for print in self.prints {
            print.forEachAnchor { key, _ in
                unsafe filterRows[Int(key &>> UInt64(filter.shift))] |= weir_print_bits(key)
                unsafe buckets[Int(key &>> bucketShift) + 1] += 1
            }
        }
        for index in 0..<bucketCount { unsafe buckets[index + 1] += buckets[index] }
        // Filled from its start, each bucket ends up with the start of the next one in its place.
        for (document, print) in self.prints.enumerated() {
            let start = unsafe documents[document].start
            print.forEachAnchor { key, word in
                let bucket = Int(key &>> bucketShift)
                let place = unsafe Int(buckets[bucket])
                unsafe entries[place] = UInt64(Self.tag(key)) << 32 | UInt64(start + word)
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
        unsafe documents.deallocate()
        unsafe firstDocuments.deallocate()
        unsafe filterRows.deallocate()
        unsafe buckets.deallocate()
        unsafe entries.deallocate()
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
    @inline(__always)
    func place(at entry: Int) -> (document: Int, word: Int) {
        precondition((0..<entryCount).contains(entry))
        let word = unsafe Int(entries[entry] & 0xFFFF_FFFF)
        var document = unsafe Int(firstDocuments[word / Self.wordsTogether])
        while document + 1 < documentCount, unsafe documents[document + 1].start <= word { document += 1 }
        return unsafe (document, word - documents[document].start)
    }

    /// The document with this index; valid as long as the table is there.
    @inline(__always)
    func document(at index: Int) -> Document {
        precondition((0..<documentCount).contains(index))
        return unsafe documents[index]
    }

    private static func place(
        _ prints: [DocumentPrint],
        in documents: UnsafeMutablePointer<Document>,
        _ firstDocuments: UnsafeMutablePointer<UInt32>
    ) {
        var start = 0
        var next = 0
        for (index, print) in prints.enumerated() {
            let document = unsafe Document(marks: print.marks, stretchLength: print.stretchLength, start: start)
            unsafe (documents + index).initialize(to: document)
            start += print.count
            while next * wordsTogether < start {
                unsafe (firstDocuments + next).initialize(to: UInt32(index))
                next += 1
            }
        }
    }

    /// What tells a key from others of its bucket: the lower bits of those that are stored.
    @inline(__always)
    private static func tag(_ key: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: key &>> UInt64(64 - DocumentPrint.keyBits))
    }

    private static func firstIndex(
        in entries: UnsafeMutablePointer<UInt64>,
        _ range: Range<Int>,
        where isBehind: (UInt64) -> Bool
    ) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        // Nearly all buckets have a few entries, in which going from one to the next is faster than halving.
        while high - low > 8 {
            let middle = (low + high) / 2
            if unsafe isBehind(entries[middle]) { high = middle } else { low = middle + 1 }
        }
        while low < high, unsafe !isBehind(entries[low]) { low += 1 }
        return low
    }
}
