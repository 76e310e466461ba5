/// The terms of lists as a tree of what `WordCursor` walks over: from the beginnings of terms to the terms.
///
/// The tree is one hash table whose key is the number that a walk has come to, so that a step costs one look. Trees of
/// several lists are joined by joining their keys.
struct WordTree: Sendable {
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
        /// It is two words with a blank between by which a term is noticed.
        static let isPair = Marks(rawValue: 16)
    }

    /// How many keys there are.
    private(set) var count = 0

    /// A power of two of them; 0 where there is no key.
    private var keys: [UInt64]
    private var marks: [Marks]

    /// A tree without terms, with room for about so many keys.
    init(expecting expected: Int) {
        let least = max(16, expected &* 3 / 2)
        let capacity = 1 << (Int.bitWidth - (least - 1).leadingZeroBitCount)
        keys = Array(repeating: 0, count: capacity)
        marks = Array(repeating: [], count: capacity)
    }

    /// The place of a key; `nil` when no term begins so.
    @inline(__always)
    func find(_ key: UInt64) -> Int? {
        // 0 marks a free place.
        let key = key == 0 ? 1 : key
        let mask = keys.count &- 1
        var place = Int(truncatingIfNeeded: key) & mask
        while true {
            let found = keys[place]
            if found == key { return place }
            if found == 0 { return nil }
            place = (place &+ 1) & mask
        }
    }

    /// What is known of the walk at a place.
    subscript(_ place: Int) -> Marks { marks[place] }

    /// The places that there are, those without a key among them.
    var places: Range<Int> { keys.indices }

    /// The key at a place; 0 for none.
    func key(at place: Int) -> UInt64 { keys[place] }

    /// Adds what is known of a walk.
    ///
    /// - Parameters:
    ///   - key: The number that it has come to.
    ///   - new: What is known of it beside what was known before.
    mutating func add(_ key: UInt64, _ new: Marks) {
        if (count &+ 1) &* 3 > keys.count &* 2 { grow() }
        insert(key == 0 ? 1 : key, new)
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

    private mutating func insert(_ key: UInt64, _ new: Marks) {
        let mask = keys.count &- 1
        var place = Int(truncatingIfNeeded: key) & mask
        while keys[place] != 0, keys[place] != key { place = (place &+ 1) & mask }
        if keys[place] == 0 {
            keys[place] = key
            count &+= 1
        }
        marks[place].formUnion(new)
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldMarks = marks
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        marks = Array(repeating: [], count: oldKeys.count * 2)
        count = 0
        for place in oldKeys.indices where oldKeys[place] != 0 { insert(oldKeys[place], oldMarks[place]) }
    }
}
