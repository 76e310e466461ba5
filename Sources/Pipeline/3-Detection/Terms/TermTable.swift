internal import CWeirSIMD

/// The terms of several large lists, as a tree of words: from the first words of a term to the terms that begin so.
///
/// The tree is one hash table. Its key is the number of a sequence of words, so a step costs one look, whatever the
/// size of the lists. Numbers have 64 bits: that two of a million sequences, or a text and one of them, share one by
/// accident is less likely than one in ten million.
@safe final class TermTable: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    /// What is known of a sequence of words.
    struct Node {
        /// The lists in which the sequence is a term, a bit each.
        var lists: UInt8 = 0
        /// Those among them that call it an everyday word.
        var everyday: UInt8 = 0
        /// Whether a term goes on behind it.
        var hasMore = false
    }

    /// A list, by its name.
    struct Source: Hashable, Sendable {
        /// The name.
        let name: String
        /// Whether each word of a term is a term by itself, as in lists of names.
        let isEachWord: Bool
    }

    /// The most lists a table can have.
    static let mostLists = 8
    /// The most words of a term that count; a longer term is left out.
    static let mostWords = 64
    /// The least that is left of a term without the number in front, in bytes.
    private static let shortestRest = 8
    /// The longest term in a text, in bytes.
    static let longestTerm = 512

    /// The bits of the words with which a term begins, and of those with which only terms of names do.
    var filters: weir_word_filters {
        unsafe weir_word_filters(any_case: UnsafePointer(anyCase), capitalised: UnsafePointer(capitalised))
    }
    /// How many terms each list has.
    private(set) var counts: [Int]

    private let anyCase: UnsafeMutablePointer<UInt8>
    private let capitalised: UnsafeMutablePointer<UInt8>
    private let pairs: UnsafeMutablePointer<UInt8>
    private var keys: UnsafeMutablePointer<UInt64>
    private var nodes: UnsafeMutablePointer<Node>
    private var capacity: Int
    private var used = 0
    /// The words of the last term, and where it stands in the text of its list.
    private var path: [Step] = []
    private var lastStart = 0
    private var lastEnd = 0
    /// Whether the slots of the path are no longer where they were.
    private var hasMoved = false

    /// A word of a term that was added.
    private struct Step {
        /// Where it ends, counted from the beginning of the term.
        let end: Int
        let state: UInt64
        let slot: Int
    }

    /// The table of some lists; a bit of a node stands for the list at its index.
    ///
    /// - Parameter lists: For each list its text, one term a line, `~` before everyday words, and whether each word of a
    ///   term is a term by itself, as in lists of names. At most `mostLists`.
    init(_ lists: [(text: [UInt8], isEachWord: Bool)]) {
        counts = lists.map { _ in 0 }
        let size = Int(WEIR_WORD_FILTER_BYTES)
        unsafe anyCase = .allocate(capacity: size)
        unsafe anyCase.initialize(repeating: 0, count: size)
        unsafe capitalised = .allocate(capacity: size)
        unsafe capitalised.initialize(repeating: 0, count: size)
        unsafe pairs = .allocate(capacity: Self.pairBytes)
        unsafe pairs.initialize(repeating: 0, count: Self.pairBytes)
        // Terms that begin alike share words, so this is more than is needed, and the table does not have to grow.
        let expected = lists.reduce(0) { $0 + $1.text.count } / 12
        capacity = 1 << max(12, Int.bitWidth - expected.leadingZeroBitCount)
        unsafe keys = .allocate(capacity: capacity)
        unsafe keys.initialize(repeating: 0, count: capacity)
        unsafe nodes = .allocate(capacity: capacity)
        unsafe nodes.initialize(repeating: Node(), count: capacity)
        for (index, list) in lists.prefix(Self.mostLists).enumerated() {
            path.removeAll()
            lastEnd = lastStart
            unsafe list.text.withUnsafeBufferPointer { text in
                guard let base = text.baseAddress else { return }
                unsafe add(base, count: text.count, list: UInt8(1 << index), isEachWord: list.isEachWord, at: index)
            }
        }
    }

    deinit {
        unsafe anyCase.deallocate()
        unsafe capitalised.deallocate()
        unsafe pairs.deallocate()
        unsafe keys.deallocate()
        unsafe nodes.deallocate()
    }

    /// What is known of the sequence of words with this number; `nil` when no term begins so.
    @inline(__always)
    func node(_ key: UInt64) -> Node? {
        var slot = Int(truncatingIfNeeded: key) & (capacity &- 1)
        while true {
            let found = unsafe keys[slot]
            if found == key { return unsafe nodes[slot] }
            if found == 0 { return nil }
            slot = (slot &+ 1) & (capacity &- 1)
        }
    }

    private func add(_ text: UnsafePointer<UInt8>, count: Int, list: UInt8, isEachWord: Bool, at index: Int) {
        var line = 0
        while line < count {
            var end = line
            while unsafe end < count && text[end] != 0x0A { end &+= 1 }
            let isEveryday = unsafe end > line && text[line] == UInt8(ascii: "~")
            let start = isEveryday ? line &+ 1 : line
            if isEachWord {
                unsafe addWords(text, start, end, list: list)
            } else if unsafe addTerm(text, start, end, list: list, everyday: isEveryday ? list : 0, first: anyCase) {
                counts[index] += 1
            }
            line = end &+ 1
        }
    }

    private func addTerm(
        _ text: UnsafePointer<UInt8>,
        _ start: Int,
        _ end: Int,
        list: UInt8,
        everyday: UInt8,
        first: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        if hasMoved { path.removeAll() }
        hasMoved = false
        unsafe goBack(to: text, start, end)
        var state = path.last?.state ?? WordHash.seed
        var words = path.count
        var position = start + (path.last?.end ?? 0)
        var slot = path.last?.slot ?? -1
        while true {
            while unsafe position < end && !WordHash.isWordByte(text[position]) {
                position &+= unsafe WordHash.signLength(text[position])
            }
            guard position < end else { break }
            // Words that begin with a digit are not looked for, so a term begins with the first that does not; what is
            // left of `5-ASA` would mean something else.
            if words == 0, unsafe text[position] &- 0x30 < 10 {
                position = unsafe WordHash.word(at: position, in: text, count: end).end
                guard end - position > Self.shortestRest else { return false }
                continue
            }
            words += 1
            guard words <= Self.mostWords, end - start <= Self.longestTerm else { return false }
            let word = unsafe WordHash.word(at: position, in: text, count: end)
            if words == 1 { unsafe mark(text + position, count: word.end - position, in: first) }
            if slot >= 0 { unsafe nodes[slot].hasMore = true }
            state = WordHash.following(state, word.hash)
            if words == 2 { markPair(state) }
            slot = insert(state)
            position = word.end
            path.append(Step(end: position - start, state: state, slot: slot))
        }
        guard slot >= 0 else { return false }
        unsafe nodes[slot].lists |= list
        unsafe nodes[slot].everyday |= everyday
        return true
    }

    /// Forgets the words of the last term that a term does not begin with: lists are sorted, so most terms share some.
    private func goBack(to text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
        var common = 0
        let most = min(end - start, lastEnd - lastStart)
        while common < most, unsafe text[start &+ common] == text[lastStart &+ common] { common &+= 1 }
        while let last = path.last, last.end >= common { path.removeLast() }
        lastStart = start
        lastEnd = end
    }

    /// Adds each word of a line by itself.
    private func addWords(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, list: UInt8) {
        var position = start
        while position < end {
            guard unsafe WordHash.isWordByte(text[position]) else {
                position &+= unsafe WordHash.signLength(text[position])
                continue
            }
            let word = unsafe WordHash.word(at: position, in: text, count: end)
            _ = unsafe addTerm(text, position, word.end, list: list, everyday: 0, first: capitalised)
            position = word.end
        }
    }

    private func mark(_ word: UnsafePointer<UInt8>, count: Int, in filter: UnsafeMutablePointer<UInt8>) {
        let bit = unsafe WordHash.bucket(word, count: count)
        unsafe filter[bit >> 3] |= 1 << UInt8(truncatingIfNeeded: bit & 7)
    }

    /// The bytes of the filter of pairs; a bit in twenty is set for a hundred thousand pairs.
    private static let pairBytes = 1 << 18

    private func markPair(_ state: UInt64) {
        let bit = Int(truncatingIfNeeded: state >> 40) & (Self.pairBytes &* 8 &- 1)
        unsafe pairs[bit >> 3] |= 1 << UInt8(truncatingIfNeeded: bit & 7)
    }

    /// Whether a term may begin with the two words of this number: asked first, for the tree is too large for the near
    /// caches and the filter is not.
    @inline(__always)
    func mayHavePair(_ state: UInt64) -> Bool {
        let bit = Int(truncatingIfNeeded: state >> 40) & (Self.pairBytes &* 8 &- 1)
        return unsafe pairs[bit >> 3] >> UInt8(truncatingIfNeeded: bit & 7) & 1 == 1
    }

    /// The slot of a key, made if there was none.
    private func insert(_ key: UInt64) -> Int {
        if used &* 4 >= capacity &* 3 { grow() }
        // 0 is the mark of an empty slot.
        let key = key == 0 ? 1 : key
        var slot = Int(truncatingIfNeeded: key) & (capacity &- 1)
        while true {
            let found = unsafe keys[slot]
            if found == key { return slot }
            if found == 0 {
                unsafe keys[slot] = key
                used &+= 1
                return slot
            }
            slot = (slot &+ 1) & (capacity &- 1)
        }
    }

    private func grow() {
        hasMoved = true
        let oldKeys = unsafe keys
        let oldNodes = unsafe nodes
        let oldCapacity = capacity
        capacity *= 4
        unsafe keys = .allocate(capacity: capacity)
        unsafe keys.initialize(repeating: 0, count: capacity)
        unsafe nodes = .allocate(capacity: capacity)
        unsafe nodes.initialize(repeating: Node(), count: capacity)
        for old in 0..<oldCapacity where unsafe oldKeys[old] != 0 {
            var slot = unsafe Int(truncatingIfNeeded: oldKeys[old]) & (capacity &- 1)
            while unsafe keys[slot] != 0 { slot = (slot &+ 1) & (capacity &- 1) }
            unsafe keys[slot] = oldKeys[old]
            unsafe nodes[slot] = oldNodes[old]
        }
        unsafe oldKeys.deallocate()
        unsafe oldNodes.deallocate()
    }
}
