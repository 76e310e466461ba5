internal import CWeirSIMD

/// By which words terms are noticed: a filter that refuses nearly all words of a text, small enough for the near caches.
///
/// A word that is enough to notice a term by passes alone; `the` passes only with the next word, or the next two, of a
/// term. One or two of a hundred other words pass as well.
@safe final class WordFilter: @unchecked Sendable {
    // Shared without a lock because it is changed by its maker only, before it is shared.

    private var sets: weir_list_filter

    /// The most bits: more would fall out of the near caches.
    private static let mostBits = 1 << 22
    private static let bitsPerNumber = 8

    /// An empty filter.
    ///
    /// - Parameters:
    ///   - words: How many words it will have.
    ///   - phrases: How many phrases of two and three words.
    init(words: Int, phrases: Int) {
        unsafe sets = weir_list_filter(words: Self.sets(words), phrases: Self.sets(phrases))
    }

    deinit {
        unsafe sets.words.rows.deallocate()
        unsafe sets.phrases.rows.deallocate()
    }

    private static func sets(_ count: Int) -> weir_hash_sets {
        let wanted = min(mostBits, max(1 << 12, min(mostBits, count) * bitsPerNumber))
        let logarithm = Int.bitWidth - (wanted - 1).leadingZeroBitCount - 6
        let rows = UnsafeMutablePointer<UInt64>.allocate(capacity: 1 << logarithm)
        unsafe rows.initialize(repeating: 0, count: 1 << logarithm)
        return unsafe weir_hash_sets(rows: rows, shift: UInt32(64 - logarithm))
    }

    /// Adds what is known of a walk, if terms are noticed by it.
    func insert(_ key: UInt64, _ marks: WordTree.Marks) {
        if marks.contains(.isWord) { unsafe Self.add(weir_whole_bits(key), of: key, to: sets.words) }
        if marks.contains(.opensWords) { unsafe Self.add(weir_opening_bits(key), of: key, to: sets.words) }
        if marks.contains(.isPhrase) { unsafe Self.add(weir_whole_bits(key), of: key, to: sets.phrases) }
        if marks.contains(.opensPhrase) { unsafe Self.add(weir_opening_bits(key), of: key, to: sets.phrases) }
    }

    private static func add(_ bits: UInt64, of key: UInt64, to sets: weir_hash_sets) {
        unsafe sets.rows[Int(truncatingIfNeeded: key >> UInt64(sets.shift))] |= bits
    }

    /// Writes the indexes of the tokens that begin in the stretch and pass to `room`, which has room for all of them.
    ///
    /// - Returns: How many pass.
    func find(in batch: borrowing TokenBatch, into room: UnsafeMutablePointer<UInt32>) -> Int {
        unsafe weir_find_listed(batch.pointer, batch.primary, batch.count, &sets, room)
    }
}
