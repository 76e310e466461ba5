internal import CWeirSIMD

/// Finds stretches of reference documents among the tokens of a text; one for each thread that searches.
///
/// What stands around a stretch is kept as the parts of a block go by: a stretch near the end of a part waits for the
/// words of the next one, so that no text is read twice but what stands around a block.
@safe struct PrintSearch: ~Copyable {
    /// How far from a stretch words are compared with those around it in a document, in bytes.
    static let nearness = 768
    /// How much text behind its start decides about a stretch, in bytes.
    static let reach = Shingle.longest + nearness

    private let table: PrintTable
    private var hits: [(token: Int, places: PrintTable.Places)] = []
    /// Stretches that were found lately, each at the place of its key.
    private var recent: [(key: UInt64, places: PrintTable.Places?)] = Array(repeating: (0, nil), count: 256)
    private var reader = TokenReader()
    /// The words of the block before the part, as far back as they are near to it.
    private var lead = TokenBatch()
    private var after = TokenBatch()
    /// Room for the marks of a batch, for keys that may be in the table, and for where they are.
    private var marks: UnsafeMutablePointer<UInt8>
    private var keys: UnsafeMutablePointer<UInt64>
    private var places: UnsafeMutablePointer<UInt32>
    private var capacity = 1 << 12
    /// The first of the stretches found that still waits for words behind it, by its index.
    private var waiting = 0
    /// The first word that may be too far behind the one that waits, by its index in the words that are kept.
    private var high = 0

    /// A search with a table.
    init(_ table: PrintTable) {
        self.table = table
        unsafe marks = .allocate(capacity: capacity)
        unsafe keys = .allocate(capacity: capacity)
        unsafe places = .allocate(capacity: capacity)
    }

    deinit {
        unsafe marks.deallocate()
        unsafe keys.deallocate()
        unsafe places.deallocate()
    }

    /// Finds the stretches that begin in a part of a block.
    ///
    /// - Parameters:
    ///   - batch: The tokens of the part, and those behind it.
    ///   - block: The block, whose parts are searched one after another, each but the last longer than `nearness`.
    ///   - from: Where the part starts.
    ///   - to: Where it ends.
    ///   - found: What they are put into, the same for all parts of a block.
    mutating func search(
        _ batch: borrowing TokenBatch,
        in block: Block,
        from: Int,
        to: Int,
        into found: inout PrintHits
    ) {
        if from == block.from {
            lead.removeAll()
            waiting = found.hits.count
        }
        unsafe look(at: batch.pointer, count: batch.count, primary: batch.primary)
        if waiting < found.hits.count || !hits.isEmpty {
            unsafe keep(batch.pointer, count: batch.primary, in: block, from: from, into: &found)
            if to == block.commitEnd { finish(block, to, in: &found) }
            hits.removeAll(keepingCapacity: true)
        }
        if to < block.commitEnd { unsafe remember(batch.pointer, count: batch.primary, until: to) }
    }

    private mutating func look(at tokens: UnsafePointer<weir_token>, count: Int, primary: Int) {
        if count > capacity { grow(count) }
        let possible = unsafe withUnsafePointer(to: table.filter) { filter in
            unsafe weir_find_prints(tokens, count, primary, filter, marks, keys, places)
        }
        for index in 0..<possible {
            let token = unsafe Int(places[index])
            let length = unsafe tokens[token &+ Shingle.length &- 1].end &- tokens[token].start
            guard length <= UInt32(Shingle.longest), let places = unsafe find(keys[index]) else { continue }
            hits.append((token, places))
        }
    }

    /// Where a stretch stands: texts whose lines are alike ask for the same few again and again.
    private mutating func find(_ key: UInt64) -> PrintTable.Places? {
        let index = Int(key % UInt64(recent.count))
        if recent[index].key == key, let places = recent[index].places { return places }
        guard let places = table.places(key) else { return nil }
        recent[index] = (key, places)
        return places
    }

    private mutating func grow(_ count: Int) {
        unsafe marks.deallocate()
        unsafe keys.deallocate()
        unsafe places.deallocate()
        capacity = count
        unsafe marks = .allocate(capacity: count)
        unsafe keys = .allocate(capacity: count)
        unsafe places = .allocate(capacity: count)
    }

    /// Keeps the words of a part and what was found in it, and says for each stretch from where on words are near.
    private mutating func keep(
        _ tokens: UnsafePointer<weir_token>,
        count: Int,
        in block: Block,
        from: Int,
        into found: inout PrintHits
    ) {
        if waiting == found.hits.count {
            let start = unsafe max(0, Int(tokens[hits[0].token].start) - Self.nearness)
            if from == block.from, start < from { reader.read(block, from: start, to: from, into: &lead) }
            for index in 0..<lead.primary { found.marks.append(Shingle.mark(lead[index].hash)) }
            high = found.marks.count
        }
        let offset = found.marks.count
        unsafe found.marks.append(contentsOf: UnsafeBufferPointer(start: marks, count: count))
        var low = -lead.primary
        for (token, places) in hits {
            let start = unsafe Int(tokens[token].start)
            let end = unsafe Int(tokens[token + Shingle.length - 1].end)
            while low < 0, Int(lead[lead.primary + low].start) + Self.nearness < start { low += 1 }
            if low >= 0 {
                while low < token, unsafe Int(tokens[low].start) + Self.nearness < start { low += 1 }
            }
            found.hits.append(
                PrintHits.Hit(
                    token: offset + token,
                    near: (offset + low)..<(offset + token),
                    start: block.base + start,
                    end: block.base + end,
                    places: places
                )
            )
        }
        unsafe settle(tokens, count: count, at: offset, in: block, of: &found)
    }

    /// Says for each stretch that waits up to where words are near, as far as these decide it.
    ///
    /// - Parameters:
    ///   - tokens: The words that were kept last.
    ///   - count: How many they are.
    ///   - offset: The index of the first one.
    ///   - block: The block.
    ///   - found: The stretches.
    private mutating func settle(
        _ tokens: UnsafePointer<weir_token>,
        count: Int,
        at offset: Int,
        in block: Block,
        of found: inout PrintHits
    ) {
        while waiting < found.hits.count {
            let hit = found.hits[waiting]
            let limit = hit.end - block.base + Self.nearness
            high = max(high, hit.token + Shingle.length)
            while high < offset + count, unsafe Int(tokens[high - offset].end) <= limit { high += 1 }
            guard high < offset + count else { return }
            found.hits[waiting].near = hit.near.lowerBound..<high
            waiting += 1
        }
    }

    /// Reads what stands behind a block, for those stretches that still wait for it.
    private mutating func finish(_ block: Block, _ to: Int, in found: inout PrintHits) {
        guard waiting < found.hits.count, let last = found.hits.last else { return }
        let end = min(block.count, last.start - block.base + Self.reach)
        if end > to {
            reader.read(block, from: to, to: end, into: &after)
            let offset = found.marks.count
            for index in 0..<after.count { found.marks.append(Shingle.mark(after[index].hash)) }
            unsafe settle(after.pointer, count: after.count, at: offset, in: block, of: &found)
        }
        // Behind these the text is at its end.
        for index in waiting..<found.hits.count {
            let low = found.hits[index].near.lowerBound
            found.hits[index].near = low..<max(low, found.marks.count)
        }
        waiting = found.hits.count
    }

    /// Remembers the last words of a part.
    private mutating func remember(_ tokens: UnsafePointer<weir_token>, count: Int, until to: Int) {
        var first = count
        while first > 0, unsafe Int(tokens[first - 1].start) + Self.nearness >= to { first -= 1 }
        lead.removeAll()
        unsafe lead.put(tokens + first, count: count - first, at: 0)
        lead.keep(count - first)
        lead.close(from: 0, to: to)
    }
}
