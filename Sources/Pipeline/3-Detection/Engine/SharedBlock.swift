/// A block of a text that several threads scan, with its own memory, and what was found in it.
@safe final class SharedBlock: @unchecked Sendable {
    // Passed between threads without a lock because only one of them has it at a time: `SharedScan` hands it from its
    // reader to a searcher and back through a monitor.

    /// Which block of the text it is, from 0.
    private(set) var index = 0
    /// How many bytes were read for it.
    private(set) var bytes = 0
    /// The block.
    private(set) var block: Block
    /// What was found in it, in the order of the text.
    private(set) var candidates: [Candidate] = []
    /// What was found in it of reference documents.
    private(set) var prints = PrintHits()

    /// The entries that a column of the text's table is named after.
    var inTable: EntrySet

    private let memory: UnsafeMutablePointer<UInt8>
    private let capacity: Int

    /// Memory for a block that `detector` can decide.
    init(_ detector: Detector) {
        capacity = DetectionScan.standardBlockSize + Detector.lookBehind + detector.lookAhead
        inTable = EntrySet(count: detector.contextCount)
        unsafe memory = .allocate(capacity: capacity)
        block = unsafe Block(text: UnsafePointer(memory), count: 0, isFirst: true, from: 0, commitEnd: 0, base: 0)
    }

    deinit {
        unsafe memory.deallocate()
    }

    /// Finds the candidates, given where the matches before the block end, or as if none reached into it.
    func search(with search: inout CandidateSearch, after ends: [Int] = []) {
        search.search(block, after: ends, inTable: inTable)
        candidates = search.candidates
        prints = search.prints
    }

    /// Whether a candidate starts inside a match that began before the block.
    func isHidden(behind ends: [Int]) -> Bool {
        candidates.contains { block.base + Int($0.start) < ends[Int($0.slot)] }
    }

    /// Notes for each slot where its last match ends.
    func note(_ ends: inout [Int]) {
        for candidate in candidates { ends[Int(candidate.slot)] = block.base + Int(candidate.end) }
    }
}

extension SharedBlock {
    /// The text that blocks are filled from; keeps what the end of one block and the beginning of the next share.
    struct Source {
        /// How many blocks were filled.
        private(set) var count = 0
        /// Whether the text has come to its end.
        private(set) var isAtEnd = false

        private let lookAhead: Int
        private var carried: [UInt8] = []
        private var from = 0
        private var base = 0

        /// A text at its beginning.
        init(lookAhead: Int) {
            self.lookAhead = lookAhead
        }

        /// Reads the next block of the text.
        mutating func fill(_ target: SharedBlock, _ read: (UnsafeMutableRawBufferPointer) -> Int) {
            let memory = unsafe target.memory
            unsafe memory.update(from: carried, count: carried.count)
            var filled = carried.count
            while filled < target.capacity, !isAtEnd {
                let room = unsafe UnsafeMutableRawBufferPointer(start: memory + filled, count: target.capacity - filled)
                let bytes = unsafe read(room)
                if bytes > 0 { filled += min(bytes, room.count) } else { isAtEnd = true }
            }
            let commitEnd = isAtEnd ? filled : max(from, filled - lookAhead)
            target.index = count
            target.bytes = filled - carried.count
            target.candidates = []
            target.block = unsafe Block(
                text: UnsafePointer(memory),
                count: filled,
                isFirst: count == 0,
                from: from,
                commitEnd: commitEnd,
                base: base
            )
            let kept = max(0, commitEnd - Detector.lookBehind)
            carried = unsafe Array(UnsafeBufferPointer(start: memory + kept, count: filled - kept))
            from = commitEnd - kept
            base += kept
            count += 1
        }
    }
}
