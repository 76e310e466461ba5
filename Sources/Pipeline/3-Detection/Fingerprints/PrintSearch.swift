internal import CWeirSIMD

/// Finds stretches of reference documents among the tokens of a text; one for each thread that searches.
@safe struct PrintSearch: ~Copyable {
    /// How far from a stretch words are compared with those around it in a document, in bytes.
    static let nearness = 768
    /// How much text behind its start decides about a stretch, in bytes.
    static let reach = Shingle.longest + nearness

    private let table: PrintTable
    private var hits: [(token: Int, places: PrintTable.Places)] = []
    private var reader = TokenReader()
    private var before = TokenBatch()
    private var after = TokenBatch()
    /// The words of a part and around it.
    private var words: [weir_token] = []
    /// Room for the keys of a batch, and where they are.
    private var keys: UnsafeMutablePointer<UInt64>
    private var places: UnsafeMutablePointer<UInt32>
    private var capacity = 1 << 12

    /// A search with a table.
    init(_ table: PrintTable) {
        self.table = table
        unsafe keys = .allocate(capacity: capacity)
        unsafe places = .allocate(capacity: capacity)
    }

    deinit {
        unsafe keys.deallocate()
        unsafe places.deallocate()
    }

    /// Finds the stretches that begin in a part of a block.
    ///
    /// - Parameters:
    ///   - batch: The tokens of the part, and those behind it.
    ///   - block: The block.
    ///   - from: Where the part starts.
    ///   - to: Where it ends.
    ///   - found: What they are put into.
    mutating func search(
        _ batch: borrowing TokenBatch,
        in block: Block,
        from: Int,
        to: Int,
        into found: inout PrintHits
    ) {
        unsafe look(at: batch.pointer, count: batch.count, primary: batch.primary)
        guard !hits.isEmpty else { return }
        keep(batch, in: block, from: from, to: to, into: &found)
        hits.removeAll(keepingCapacity: true)
    }

    private mutating func look(at tokens: UnsafePointer<weir_token>, count: Int, primary: Int) {
        let end = min(primary, count - Shingle.length + 1)
        guard end > 0 else { return }
        let chosen = unsafe anchors(tokens, count: end)
        let (table, keys, places) = unsafe (table, keys, places)
        // Without a branch, so that many looks into the filter, which no near cache holds, are under way at once.
        var possible = 0
        for index in 0..<chosen {
            let (key, place) = unsafe (keys[index], places[index])
            unsafe keys[possible] = key
            unsafe places[possible] = place
            possible &+= table.mayHave(key) ? 1 : 0
        }
        for index in 0..<possible {
            let key = unsafe keys[index]
            let token = unsafe Int(places[index])
            let length = unsafe tokens[token &+ Shingle.length &- 1].end &- tokens[token].start
            if length <= UInt32(Shingle.longest), let places = table.places(key) { hits.append((token, places)) }
        }
    }

    /// Notes the keys of the stretches that may be remembered, and where they begin, and returns how many there are.
    ///
    /// Without a branch, and apart from the looks into the table: so these overlap.
    private mutating func anchors(_ tokens: UnsafePointer<weir_token>, count: Int) -> Int {
        if count > capacity { grow(count) }
        let (keys, places) = unsafe (keys, places)
        var chosen = 0
        var hash: UInt64 = 0
        for index in 0..<(Shingle.length - 1) { hash = unsafe Shingle.adding(tokens[index].hash, to: hash) }
        var (first, second) = unsafe (Shingle.mark(tokens[0].hash), Shingle.mark(tokens[1].hash))
        var (third, fourth) = unsafe (Shingle.mark(tokens[2].hash), Shingle.mark(tokens[3].hash))
        for index in 0..<count {
            let token = unsafe tokens[index &+ Shingle.length &- 1].hash
            let last = Shingle.mark(token)
            hash = Shingle.adding(token, to: hash)
            unsafe keys[chosen] = Shingle.key(hash)
            unsafe places[chosen] = UInt32(truncatingIfNeeded: index)
            chosen &+= Shingle.isAnchor(first, second, third, fourth, last) ? 1 : 0
            hash = unsafe Shingle.removing(tokens[index].hash, from: hash)
            (first, second, third, fourth) = (second, third, fourth, last)
        }
        return chosen
    }

    private mutating func grow(_ count: Int) {
        unsafe keys.deallocate()
        unsafe places.deallocate()
        capacity = count
        unsafe keys = .allocate(capacity: count)
        unsafe places = .allocate(capacity: count)
    }

    /// Keeps what was found with the words near it: those of the part, and of what stands around it if need be.
    private mutating func keep(
        _ batch: borrowing TokenBatch,
        in block: Block,
        from: Int,
        to: Int,
        into found: inout PrintHits
    ) {
        let start = max(0, Int(batch[hits[0].token].start) - Self.nearness)
        before.removeAll()
        if start < from { reader.read(block, from: start, to: from, into: &before) }
        let end = min(block.count, Int(batch[hits[hits.count - 1].token].start) + Self.reach)
        after.removeAll()
        if end > to { reader.read(block, from: to, to: end, into: &after) }
        let offset = found.marks.count
        words.removeAll(keepingCapacity: true)
        for index in 0..<before.primary { words.append(before[index]) }
        let lead = words.count
        for index in 0..<batch.primary { words.append(batch[index]) }
        for index in 0..<after.count { words.append(after[index]) }
        for word in words { found.marks.append(Shingle.mark(word.hash)) }
        var low = 0
        var high = 0
        for (token, places) in hits {
            let first = Int(batch[token].start)
            let end = Int(batch[token + Shingle.length - 1].end)
            while low < lead + token, Int(words[low].start) + Self.nearness < first { low += 1 }
            high = max(high, lead + token + Shingle.length)
            while high < words.count, Int(words[high].end) <= end + Self.nearness { high += 1 }
            found.hits.append(
                PrintHits.Hit(
                    token: offset + lead + token,
                    near: (offset + low)..<(offset + min(high, words.count)),
                    start: block.base + first,
                    end: block.base + end,
                    places: places
                )
            )
        }
    }
}
