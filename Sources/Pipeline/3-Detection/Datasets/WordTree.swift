internal import CWeirSIMD

/// The terms of lists as a tree of what `WordCursor` walks over: from the beginnings of terms to the terms.
///
/// The tree is one hash table whose key is the number that a walk has come to, so that a step costs one look. Trees of
/// several lists are joined by joining their keys.
@safe final class WordTree: @unchecked Sendable {
    // Shared without a lock because it is changed by its maker only, before it is shared.

    /// What is known of a walk.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        /// It is a term.
        static let isTerm = Marks(rawValue: 1)
        /// A term goes on behind it.
        static let goesOn = Marks(rawValue: 2)
        /// It is a term in some spelling: what its letters' case comes to is looked for with `WordTree.spelled`.
        static let hasSpelling = Marks(rawValue: 4)
        /// It is a word by which a term is noticed.
        static let isWord = Marks(rawValue: 8)
        /// It is a word by which a term is noticed with the sign behind it.
        static let opensSigns = Marks(rawValue: 16)
        /// It is two words with a blank between, or a word and a sign next to it, by which a term is noticed.
        static let isPair = Marks(rawValue: 32)
        /// It is two words with a blank between by which a term is noticed with the next.
        static let opensPairs = Marks(rawValue: 64)
        /// It is three words with blanks between by which a term is noticed.
        static let isTriple = Marks(rawValue: 128)

        /// The marks of words by which a term is noticed, alone or with what stands behind them.
        static let ofWords: Marks = [.isWord, .opensSigns]
        /// The same of pairs.
        static let ofPairs: Marks = [.isPair, .opensPairs]
        /// The marks of what is enough to notice a term by.
        static let areEnough: Marks = [.isWord, .isPair, .isTriple]
    }

    /// How many keys there are.
    private(set) var count = 0

    /// A power of two of them: the bits of a number but for the lowest eight, and its marks in these; 0 for a free place.
    private var slots: UnsafeMutablePointer<UInt64>
    private var capacity: Int

    /// A tree without terms, with room for about so many keys.
    init(expecting expected: Int) {
        let least = max(16, expected &* 3 / 2)
        capacity = 1 << (Int.bitWidth - (least - 1).leadingZeroBitCount)
        unsafe slots = Self.free(capacity)
    }

    deinit {
        unsafe slots.deallocate()
    }

    private static func free(_ capacity: Int) -> UnsafeMutablePointer<UInt64> {
        let slots = unsafe LargeTable.allocate(UInt64.self, count: capacity)
        unsafe slots.initialize(repeating: 0, count: capacity)
        return unsafe slots
    }

    /// Hands what is needed to look for keys to a scan.
    var look: Look { unsafe Look(slots: UnsafePointer(slots), mask: capacity &- 1) }

    /// A look into a tree, for as long as the tree is alive and does not change.
    @safe struct Look {
        fileprivate let slots: UnsafePointer<UInt64>
        fileprivate let mask: Int

        /// The place of a key; `nil` when no term begins so.
        @inline(__always)
        func find(_ key: UInt64) -> Int? {
            var place = WordTree.place(of: key) & mask
            while true {
                let found = unsafe slots[place]
                if found == 0 { return nil }
                if (found ^ key) >> 8 == 0 { return place }
                place = (place &+ 1) & mask
            }
        }

        /// Says that a key will be looked for.
        @inline(__always)
        func expect(_ key: UInt64) { unsafe weir_prefetch(slots + (WordTree.place(of: key) & mask)) }

        /// What is known of the walk at a place that was found.
        @inline(__always)
        subscript(_ place: Int) -> Marks { Marks(rawValue: UInt8(truncatingIfNeeded: unsafe slots[place & mask])) }
    }

    /// Where the search for a key begins.
    @inline(__always)
    private static func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 8) }

    /// Hands each key, its lowest eight bits as zeros, and what is known of it to `body`.
    func forEach(_ body: (_ key: UInt64, _ marks: Marks) -> Void) {
        for place in 0..<capacity {
            let slot = unsafe slots[place]
            if slot != 0 { body(slot & ~0xFF, Marks(rawValue: UInt8(truncatingIfNeeded: slot))) }
        }
    }

    /// How many places there are, those without a key among them.
    var placeCount: Int { capacity }

    /// Adds what is known of a walk.
    ///
    /// - Parameters:
    ///   - key: The number that it has come to.
    ///   - new: What is known of it beside what was known before; not nothing.
    func add(_ key: UInt64, _ new: Marks) {
        if (count &+ 1) &* 3 > capacity &* 2 { grow() }
        insert(key, new)
    }

    /// The key of a term whose letters' case counts.
    ///
    /// - Parameters:
    ///   - key: That of the term, whatever its case.
    ///   - spelling: What its case comes to.
    /// - Returns: The key.
    static func spelled(_ key: UInt64, _ spelling: UInt64) -> UInt64 {
        WordCursor.following(key ^ 0xA409_3822_299F_31D0, spelling)
    }

    private func insert(_ key: UInt64, _ new: Marks) {
        let mask = capacity &- 1
        var place = Self.place(of: key) & mask
        while true {
            let found = unsafe slots[place]
            if found == 0 {
                unsafe slots[place] = key & ~0xFF | UInt64(new.rawValue)
                count &+= 1
                return
            }
            if (found ^ key) >> 8 == 0 {
                unsafe slots[place] = found | UInt64(new.rawValue)
                return
            }
            place = (place &+ 1) & mask
        }
    }

    private func grow() {
        let old = unsafe slots
        let oldCapacity = capacity
        capacity *= 2
        unsafe slots = Self.free(capacity)
        count = 0
        for place in 0..<oldCapacity {
            let slot = unsafe old[place]
            if slot != 0 { insert(slot, Marks(rawValue: UInt8(truncatingIfNeeded: slot))) }
        }
        unsafe old.deallocate()
    }
}
