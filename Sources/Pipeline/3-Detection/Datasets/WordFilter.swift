internal import CWeirSIMD

/// By which words terms are noticed: a filter that refuses nearly all words of a text, small enough for the near caches.
///
/// A word that is enough to notice a term by passes alone; `the` passes only with the next word, or the next two, of a
/// term. A few of a thousand other words pass as well.
@safe final class WordFilter: @unchecked Sendable {
    // Shared without a lock because it is changed by its maker only, before it is shared.

    private var sets: weir_list_filter

    /// The most bits of one of its tables: more would fall out of the near caches.
    private static let mostBits = 1 << 22

    /// A filter of what terms are noticed by, as `trees` have it.
    init(_ trees: [WordTree]) {
        var (words, pairs, triples) = (0, 0, 0)
        for tree in trees {
            tree.forEach { _, marks in
                if !marks.isDisjoint(with: [.isWord, .opensWords]) { words += 1 }
                if !marks.isDisjoint(with: [.isPair, .opensPairs]) { pairs += 1 }
                if marks.contains(.isTriple) { triples += 1 }
            }
        }
        // Pairs are asked for seldom enough that more of them may pass.
        unsafe sets = weir_list_filter(
            words: Self.sets(words, bits: 12),
            pairs: Self.sets(pairs, bits: 6),
            triples: Self.sets(triples, bits: 6)
        )
        for tree in trees { tree.forEach { insert($0, $1) } }
    }

    deinit {
        unsafe sets.words.rows.deallocate()
        unsafe sets.pairs.rows.deallocate()
        unsafe sets.triples.rows.deallocate()
    }

    private static func sets(_ count: Int, bits: Int) -> weir_hash_sets {
        let wanted = min(mostBits, max(1 << 12, min(mostBits, count) * bits))
        let logarithm = Int.bitWidth - (wanted - 1).leadingZeroBitCount - 6
        let rows = unsafe LargeTable.allocate(UInt64.self, count: 1 << logarithm)
        unsafe rows.initialize(repeating: 0, count: 1 << logarithm)
        return unsafe weir_hash_sets(rows: rows, shift: UInt32(64 - logarithm))
    }

    private func insert(_ key: UInt64, _ marks: WordTree.Marks) {
        let (whole, opening) = (weir_whole_bits(key), weir_opening_bits(key))
        if marks.contains(.isWord) { unsafe Self.add(whole, of: key, to: sets.words) }
        if marks.contains(.opensWords) { unsafe Self.add(opening, of: key, to: sets.words) }
        if marks.contains(.isPair) { unsafe Self.add(whole, of: key, to: sets.pairs) }
        if marks.contains(.opensPairs) { unsafe Self.add(opening, of: key, to: sets.pairs) }
        if marks.contains(.isTriple) { unsafe Self.add(whole, of: key, to: sets.triples) }
    }

    private static func add(_ bits: UInt64, of key: UInt64, to sets: weir_hash_sets) {
        unsafe sets.rows[Int(truncatingIfNeeded: key >> UInt64(sets.shift))] |= bits
    }

    /// Whether a term may be noticed by what two words, or a sign and a word, come to.
    func mayHavePair(_ key: UInt64) -> Bool {
        let row = unsafe sets.pairs.rows[Int(truncatingIfNeeded: key >> UInt64(sets.pairs.shift))]
        return row & weir_whole_bits(key) == weir_whole_bits(key)
    }

    /// Writes the indexes of the tokens that begin in the stretch and pass to `room`, which has room for all of them.
    ///
    /// - Parameters:
    ///   - batch: The tokens.
    ///   - block: The text.
    ///   - room: What takes the indexes.
    /// - Returns: How many pass.
    func find(in batch: borrowing TokenBatch, of block: Block, into room: UnsafeMutablePointer<UInt32>) -> Int {
        unsafe weir_find_listed(block.text, batch.pointer, batch.primary, batch.count, &sets, room)
    }
}
