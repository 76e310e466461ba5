internal import CWeirSIMD

/// Keywords that begin with an ASCII letter, laid out so that a place of the text is compared with them in a few steps.
///
/// Keywords with the same first word are a group: that word is compared once, and most of the others fail at the first
/// byte of their second word. A vector pass finds the places whose first bytes begin some group.
@safe final class KeywordTable: @unchecked Sendable {
    // Shared without a lock because everything is written in `init` and never after.

    /// The bits of the beginnings of first words.
    let filter: UnsafeMutablePointer<UInt8>

    /// A word, as a place in `lower` and `upper`.
    private struct Word {
        let offset: Int32
        let length: Int32
    }

    /// A keyword without its first word.
    private struct Row {
        let keyword: Int32
        /// The first of its further words, and how many there are.
        let rest: Int32
        let count: Int32
        /// How the next word begins, in both cases; 0 when there is none.
        let next: (UInt8, UInt8)
        let isAbbreviation: Bool
    }

    /// Keywords with one first word.
    private struct Group {
        let word: Int32
        let rows: Int32
        let count: Int32
    }

    /// The groups whose first words begin alike.
    private struct Bucket {
        var key: UInt32 = 0
        var groups: Int32 = 0
        var count: Int32 = 0
    }

    private let lower: UnsafeMutablePointer<UInt8>
    private let upper: UnsafeMutablePointer<UInt8>
    private let words: UnsafeMutablePointer<Word>
    private let rows: UnsafeMutablePointer<Row>
    private let groups: UnsafeMutablePointer<Group>
    private let buckets: UnsafeMutablePointer<Bucket>
    private let bucketMask: Int

    /// Whether the table has a keyword; others begin with something else than an ASCII letter.
    static func takes(_ keyword: Keyword) -> Bool {
        guard let first = keyword.words.first?.first else { return false }
        return first &- 0x61 < 26
    }

    /// The table of those keywords that it takes; a place names them by their index.
    init(_ keywords: [Keyword]) {
        let taken = keywords.indices.filter { Self.takes(keywords[$0]) }
            .sorted { keywords[$0].words[0].lexicographicallyPrecedes(keywords[$1].words[0]) }
        var lower: [UInt8] = []
        var upper: [UInt8] = []
        var words: [Word] = []
        var rows: [Row] = []
        var groups: [Group] = []
        func add(_ index: Int, of keyword: Keyword) {
            words.append(Word(offset: Int32(lower.count), length: Int32(keyword.words[index].count)))
            lower += keyword.words[index]
            upper += keyword.capitals[index]
        }
        var position = 0
        while position < taken.count {
            let first = keywords[taken[position]].words[0]
            let group = Group(
                word: Int32(words.count),
                rows: Int32(rows.count),
                count: Int32(taken[position...].prefix { keywords[$0].words[0] == first }.count)
            )
            add(0, of: keywords[taken[position]])
            for number in taken[position..<(position + Int(group.count))] {
                let keyword = keywords[number]
                rows.append(
                    Row(
                        keyword: Int32(number),
                        rest: Int32(words.count),
                        count: Int32(keyword.words.count - 1),
                        next: keyword.words.count > 1 ? (keyword.words[1][0], keyword.capitals[1][0]) : (0, 0),
                        isAbbreviation: keyword.text.utf8.count <= Keyword.longestAbbreviation
                    )
                )
                for index in keyword.words.indices.dropFirst() { add(index, of: keyword) }
            }
            groups.append(group)
            position += Int(group.count)
        }
        unsafe self.lower = Self.copy(lower)
        unsafe self.upper = Self.copy(upper)
        unsafe self.words = Self.copy(words)
        unsafe self.rows = Self.copy(rows)
        unsafe self.groups = Self.copy(groups)
        let size = 1 << (Int.bitWidth - max(8, groups.count * 2).leadingZeroBitCount)
        bucketMask = size - 1
        unsafe buckets = .allocate(capacity: size)
        unsafe buckets.initialize(repeating: Bucket(), count: size)
        unsafe filter = .allocate(capacity: Int(WEIR_TOKEN_FILTER_BYTES))
        unsafe filter.initialize(repeating: 0, count: Int(WEIR_TOKEN_FILTER_BYTES))
        for (index, group) in groups.enumerated() {
            let word = words[Int(group.word)]
            enter(Self.key(lower[Int(word.offset)..<Int(word.offset + word.length)]), group: index)
        }
    }

    deinit {
        unsafe lower.deallocate()
        unsafe upper.deallocate()
        unsafe words.deallocate()
        unsafe rows.deallocate()
        unsafe groups.deallocate()
        unsafe buckets.deallocate()
        unsafe filter.deallocate()
    }

    private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        unsafe memory.initialize(from: elements, count: elements.count)
        return unsafe memory
    }

    /// The first four bytes of a word, or as many as it has.
    private static func key(_ word: ArraySlice<UInt8>) -> UInt32 {
        word.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    }

    /// Notes that a group's first word begins with `key`; groups are in the order of their words, so those of one key
    /// follow each other unless another word stands between (`id`, `idaho`, `identity`), which makes a key of its own.
    private func enter(_ key: UInt32, group: Int) {
        let bit = Int(weir_token_bucket(key))
        unsafe filter[bit >> 3] |= 1 << UInt8(bit & 7)
        var slot = Int(key &* 0x9E37_79B1 >> 8) & bucketMask
        while unsafe buckets[slot].key != 0 && buckets[slot].key != key { slot = (slot + 1) & bucketMask }
        if unsafe buckets[slot].key == 0 {
            unsafe buckets[slot] = Bucket(key: key, groups: Int32(group), count: 1)
        } else {
            unsafe buckets[slot].count = Int32(group) - buckets[slot].groups + 1
        }
    }

    /// Calls `body` with each keyword that begins at `start`, and where it ends.
    @inline(__always)
    func forEachKeyword(
        at start: Int,
        in text: UnsafePointer<UInt8>,
        count: Int,
        _ body: (_ keyword: Int, _ end: Int) -> Void
    ) {
        var first: UInt32 = 0
        for offset in 0..<min(4, count &- start) {
            first |= unsafe UInt32(text[start &+ offset] | 0x20) << UInt32(8 &* offset)
        }
        // A first word of one or two letters is no piece of a longer one: `in license` is not found in `inlicense`.
        let second = unsafe start &+ 1 < count ? text[start &+ 1] : 0
        let third = unsafe start &+ 2 < count ? text[start &+ 2] : 0
        for length in 1...4 {
            if length == 1, (second | 0x20) &- 0x61 < 26 { continue }
            if length == 2, third &- 0x61 < 26, third != UInt8(ascii: "s") { continue }
            let key = first & (.max >> UInt32(32 &- 8 &* length))
            var slot = Int(key &* 0x9E37_79B1 >> 8) & bucketMask
            while unsafe buckets[slot].key != 0 && buckets[slot].key != key { slot = (slot &+ 1) & bucketMask }
            let bucket = unsafe buckets[slot]
            guard bucket.key == key else { continue }
            for index in Int(bucket.groups)..<Int(bucket.groups &+ bucket.count) {
                unsafe match(groups[index], start, text, count, body)
            }
        }
    }

    @inline(__always)
    private func match(
        _ group: Group,
        _ start: Int,
        _ text: UnsafePointer<UInt8>,
        _ count: Int,
        _ body: (Int, Int) -> Void
    ) {
        guard let end = unsafe end(of: words[Int(group.word)], start, text, count) else { return }
        let next = unsafe Keyword.afterJoint(end, in: text, count: count)
        let byte = unsafe next < count ? text[next] : 0
        for index in Int(group.rows)..<Int(group.rows &+ group.count) {
            let row = unsafe rows[index]
            var position = end
            if row.count > 0 {
                guard byte == row.next.0 || byte == row.next.1,
                    let last = unsafe ends(of: row, from: next, text, count)
                else { continue }
                position = last
            }
            if unsafe Keyword.endsWord(text, position, count: count, isAbbreviation: row.isAbbreviation) {
                body(Int(row.keyword), position)
            }
        }
    }

    /// Where the further words of a keyword end, the first of them at `start`.
    private func ends(of row: Row, from start: Int, _ text: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        var position = start
        for index in Int(row.rest)..<Int(row.rest &+ row.count) {
            if index > Int(row.rest) { position = unsafe Keyword.afterJoint(position, in: text, count: count) }
            guard let end = unsafe end(of: words[index], position, text, count) else { return nil }
            position = end
        }
        return position
    }

    @inline(__always)
    private func end(of word: Word, _ start: Int, _ text: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        let length = Int(word.length)
        let offset = Int(word.offset)
        guard start &+ length <= count else { return nil }
        for index in 0..<length {
            let byte = unsafe text[start &+ index]
            guard unsafe byte == lower[offset &+ index] || byte == upper[offset &+ index] else { return nil }
        }
        return start &+ length
    }
}
