internal import CWeirSIMD

/// The part of a running scan that finds the terms of an account's lists among the tokens of a text.
@safe struct WordScan: ~Copyable {
    /// A part of the table as the scan uses it: with nothing to be retained.
    private struct Part {
        let tree: WordTree.Look
        /// The list, where it is the only one.
        let list: Int?
        /// The index of the part in the table.
        let index: Int
    }

    private let table: WordTable
    private let parts: UnsafeMutableBufferPointer<Part>
    /// For each list the slot of its matches.
    private let slots: [Int]
    /// For each list where its longest term ends that begins where the scan is; 0 for none.
    private var ends: [Int]
    /// The lists with such a term.
    private var found: [Int] = []
    /// The indexes of the tokens with which terms may begin.
    private var starts: UnsafeMutablePointer<UInt32>
    /// The places of signs with which terms may begin.
    private var signs: UnsafeMutablePointer<weir_sign_place>
    private var room = TokenReader.stride
    private var leadingBytes: weir_sign_bytes

    /// A scan for the lists of `stage`.
    init(_ stage: WordStage) {
        table = stage.table
        slots = stage.slots
        ends = Array(repeating: 0, count: stage.table.listCount)
        unsafe parts = .allocate(capacity: table.parts.count)
        for (index, part) in table.parts.enumerated() {
            unsafe parts.initializeElement(at: index, to: Part(tree: part.tree.look, list: part.list, index: index))
        }
        unsafe starts = .allocate(capacity: room)
        unsafe signs = .allocate(capacity: room)
        leadingBytes = table.leads.bytes
    }

    deinit {
        unsafe signs.deallocate()
        unsafe parts.deallocate()
        unsafe starts.deallocate()
    }

    /// Offers all terms that begin in `from..<to`.
    ///
    /// - Parameters:
    ///   - batch: The tokens from `from` on, and those behind `to`.
    ///   - block: The text.
    ///   - from: Where the stretch starts.
    ///   - to: Where it ends.
    ///   - list: What takes the matches.
    mutating func scan(
        _ batch: borrowing TokenBatch,
        in block: Block,
        from: Int,
        to: Int,
        into list: inout CandidateList
    ) {
        makeRoom(for: max(batch.primary, to &- from))
        let startCount = unsafe table.filter.find(in: batch, of: block, into: starts)
        for start in 0..<startCount { unsafe expect(Int(starts[start]), of: batch) }
        let signCount = findSigns(batch, in: block, from: from, to: to)
        var start = 0
        for number in 0..<signCount {
            let sign = unsafe signs[number]
            let position = Int(sign.position)
            while start < startCount, unsafe batch[Int(starts[start])].start < sign.position {
                unsafe follow(Int(starts[start]), of: batch, in: block, into: &list)
                start &+= 1
            }
            if mayBegin(at: position, in: block) {
                follow(position, token: Int(sign.token), of: batch, in: block, into: &list)
            }
        }
        while start < startCount {
            unsafe follow(Int(starts[start]), of: batch, in: block, into: &list)
            start &+= 1
        }
    }

    /// Finds the signs of the stretch with which terms may begin, and returns how many there are.
    private mutating func findSigns(_ batch: borrowing TokenBatch, in block: Block, from: Int, to: Int) -> Int {
        guard !table.leads.isEmpty else { return 0 }
        return unsafe table.filter.findSigns(
            &leadingBytes,
            goOn: !table.leads.haveTerm,
            in: batch,
            of: block,
            from: from,
            to: to,
            into: signs
        )
    }

    /// Fetches what will be looked at of the trees, which are far larger than the caches, for all words at once.
    @inline(__always)
    private func expect(_ token: Int, of batch: borrowing TokenBatch) {
        let word = batch[token].hash
        let hasNext = token &+ 1 < batch.count
        for number in unsafe parts.indices {
            let tree = unsafe parts[number].tree
            tree.expect(word)
            guard hasNext else { continue }
            tree.expect(WordCursor.following(WordCursor.afterBlank(word), batch[token &+ 1].hash))
        }
    }

    private mutating func makeRoom(for count: Int) {
        guard count > room else { return }
        unsafe starts.deallocate()
        unsafe signs.deallocate()
        room = count
        unsafe starts = .allocate(capacity: room)
        unsafe signs = .allocate(capacity: room)
    }

    /// Whether a term may begin with the character at a position that passed.
    @inline(__always)
    private func mayBegin(at position: Int, in block: Block) -> Bool {
        if unsafe block.text[position] < 0x80 { return true }
        return unsafe table.leads.mayBegin(with: SignForm(at: position, in: block.text, count: block.count))
    }

    /// Offers for each list the longest term that begins with a token.
    @inline(__always)
    private mutating func follow(
        _ token: Int,
        of batch: borrowing TokenBatch,
        in block: Block,
        into list: inout CandidateList
    ) {
        follow(Int(batch[token].start), token: token, of: batch, in: block, into: &list)
    }

    /// Offers for each list the longest term that begins at `start`.
    private mutating func follow(
        _ start: Int,
        token: Int,
        of batch: borrowing TokenBatch,
        in block: Block,
        into list: inout CandidateList
    ) {
        let limit = min(block.count, start &+ WordList.longestTerm)
        for number in unsafe parts.indices {
            let part = unsafe parts[number]
            var cursor = WordCursor(at: start, token: token, of: batch, in: block, limit: limit)
            var step = cursor.step()
            while step == .word || step == .sign, let place = part.tree.find(cursor.state) {
                let marks = part.tree[place]
                if marks.contains(.isTerm) { note(part, place, end: cursor.position) }
                if marks.contains(.hasSpelling) {
                    let spelling = unsafe Spelling.number(of: token..<cursor.token, batch, in: block.text)
                    let spelled = part.tree.find(WordTree.spelled(cursor.state, spelling))
                    if let spelled { note(part, spelled, end: cursor.position) }
                }
                guard marks.contains(.goesOn) else { break }
                step = cursor.step()
                if step == .blank { step = cursor.step() }
            }
        }
        guard !found.isEmpty else { return }
        for number in found {
            _ = list.offer(slots[number], start: start, end: ends[number], in: block)
            ends[number] = 0
        }
        found.removeAll(keepingCapacity: true)
    }

    /// Notes the lists that have the term at a place of a tree.
    private mutating func note(_ part: Part, _ place: Int, end: Int) {
        if let list = part.list { return note(list, end: end) }
        var link = table.parts[part.index].heads[place]
        while link >= 0 {
            let next = table.links[Int(link)]
            note(Int(next.list), end: end)
            link = next.next
        }
    }

    private mutating func note(_ list: Int, end: Int) {
        if ends[list] == 0 { found.append(list) }
        ends[list] = end
    }
}
