internal import CWeirSIMD

/// By which words terms are noticed: a filter that refuses nearly all words of a text, small enough for the near caches.
///
/// A word that is enough to notice a term by passes alone; others pass only with the sign behind them, the next word, or
/// the next two, of a term. A few of a thousand other words pass as well.
@safe final class WordFilter: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    private let sets: weir_list_filter

    /// The most bits of a table that is asked for all words of a text: more would fall out of the near caches.
    private static let mostBits = 1 << 22
    /// The most bits of the table that is asked for the few words that pass the others.
    private static let mostBitsOfEnough = 1 << 24

    /// A filter of what terms are noticed by, as `trees` have it.
    init(_ trees: [WordTree]) {
        var (words, pairs, enough) = (0, 0, 0)
        for tree in trees {
            tree.forEach { _, marks in
                if !marks.isDisjoint(with: .ofWords) { words += 1 }
                if !marks.isDisjoint(with: .ofPairs) { pairs += 1 }
                if !marks.isDisjoint(with: .areEnough) { enough += 1 }
            }
        }
        // A word that passes by chance comes again all over a text, a pair hardly does.
        unsafe sets = weir_list_filter(
            words: Self.set(words, bits: 12, most: Self.mostBits),
            pairs: Self.set(pairs, bits: 8, most: Self.mostBits),
            enough: Self.set(enough, bits: 12, most: Self.mostBitsOfEnough)
        )
        for tree in trees { tree.forEach { insert($0, $1) } }
    }

    deinit {
        unsafe sets.words.rows.deallocate()
        unsafe sets.pairs.rows.deallocate()
        unsafe sets.enough.rows.deallocate()
    }

    private static func set(_ count: Int, bits: Int, most: Int) -> weir_hash_set {
        let wanted = min(most, max(1 << 12, min(most, count) * bits))
        let logarithm = Int.bitWidth - (wanted - 1).leadingZeroBitCount - 6
        let rows = unsafe LargeTable.allocate(UInt64.self, count: 1 << logarithm)
        unsafe rows.initialize(repeating: 0, count: 1 << logarithm)
        return unsafe weir_hash_set(rows: rows, shift: UInt32(64 - logarithm))
    }

    private func insert(_ key: UInt64, _ marks: WordTree.Marks) {
        if !marks.isDisjoint(with: .ofWords) { unsafe Self.add(key, key, to: sets.words) }
        if !marks.isDisjoint(with: .ofPairs) { unsafe Self.add(key, key, to: sets.pairs) }
        if !marks.isDisjoint(with: .areEnough) { unsafe Self.add(key, weir_turned(key), to: sets.enough) }
    }

    /// Adds the bits of a key to the row of a hash.
    private static func add(_ key: UInt64, _ hash: UInt64, to set: weir_hash_set) {
        unsafe set.rows[Int(truncatingIfNeeded: hash >> UInt64(set.shift))] |= weir_row_bits(key)
    }

    /// Writes the indexes of the tokens that begin in the stretch and pass to `room`, which has room for all of them.
    ///
    /// - Parameters:
    ///   - batch: The tokens.
    ///   - block: The text.
    ///   - room: What takes the indexes.
    /// - Returns: How many pass.
    func find(in batch: borrowing TokenBatch, of block: Block, into room: UnsafeMutablePointer<UInt32>) -> Int {
        unsafe withUnsafePointer(to: sets) { sets in
            unsafe weir_find_listed(block.text, batch.pointer, batch.primary, batch.count, sets, room)
        }
    }

    /// Writes the places in `from..<to` of signs that pass and are in no token to `room`, which has room for all.
    ///
    /// - Parameters:
    ///   - signs: The bytes with which they begin.
    ///   - goOn: Whether every term goes on behind its first sign, so that what stands there is asked for too.
    ///   - batch: The tokens from `from` on.
    ///   - block: The text.
    ///   - from: Where the stretch starts.
    ///   - to: Where it ends.
    ///   - room: What takes the places.
    /// - Returns: How many pass; those beyond ASCII pass by their first byte.
    func findSigns(
        _ signs: inout weir_sign_bytes,
        goOn: Bool,
        in batch: borrowing TokenBatch,
        of block: Block,
        from: Int,
        to: Int,
        into room: UnsafeMutablePointer<weir_sign_place>
    ) -> Int {
        unsafe withUnsafePointer(to: sets) { sets in
            let asked = unsafe goOn ? sets : nil
            return unsafe weir_find_signs(block.text, from, to, batch.pointer, batch.count, &signs, asked, room)
        }
    }
}
