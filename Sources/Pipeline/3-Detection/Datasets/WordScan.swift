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
    private var room = 1 << 13

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
    }

    deinit {
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
        if batch.primary > room {
            room = batch.primary
            unsafe starts.deallocate()
            unsafe starts = .allocate(capacity: room)
        }
        let passed = unsafe table.filter.find(in: batch, into: starts)
        guard !table.leads.isEmpty else {
            for number in 0..<passed {
                let index = unsafe Int(starts[number])
                follow(Int(batch[index].start), token: index, of: batch, in: block, into: &list)
            }
            return
        }
        var behind = from
        var number = 0
        for index in 0..<batch.primary {
            let token = batch[index]
            scanSigns(behind..<max(behind, Int(token.start)), before: index, of: batch, in: block, into: &list)
            behind = max(behind, Int(token.end))
            guard number < passed, unsafe Int(starts[number]) == index else { continue }
            number &+= 1
            follow(Int(token.start), token: index, of: batch, in: block, into: &list)
        }
        guard behind < to else { return }
        let end = batch.primary < batch.count ? min(to, Int(batch[batch.primary].start)) : to
        scanSigns(behind..<max(behind, end), before: batch.primary, of: batch, in: block, into: &list)
    }

    /// Offers the terms that begin with a sign of a stretch without tokens.
    private mutating func scanSigns(
        _ gap: Range<Int>,
        before token: Int,
        of batch: borrowing TokenBatch,
        in block: Block,
        into list: inout CandidateList
    ) {
        for position in gap {
            let byte = unsafe block.text[position]
            guard table.leads.mayBegin(with: byte) else { continue }
            if byte >= 0x80 {
                let form = unsafe SignForm(at: position, in: block.text, count: block.count)
                guard table.leads.mayBegin(with: form) else { continue }
            }
            follow(position, token: token, of: batch, in: block, into: &list)
        }
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
