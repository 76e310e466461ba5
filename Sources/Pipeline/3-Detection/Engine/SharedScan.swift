internal import WeirBase

/// A running scan of one text by several threads.
///
/// One thread, the owner, reads the text block by block and reports what was found, in the order of the text; the others
/// search blocks for candidates, and so does the owner when there is nothing to read or to report. A block is searched as
/// if no match reached into it. Where one does, and hides a candidate, the owner searches the block again, so the results
/// are those of `DetectionScan`.
package final class SharedScan: Sendable {
    private struct State {
        var waiting: [SharedBlock] = []
        var searched: [Int: SharedBlock] = [:]
        var isOver = false

        mutating func nextToSearch() -> SharedBlock? {
            waiting.isEmpty ? nil : waiting.removeFirst()
        }
    }

    private let detector: Detector
    private let explains: Bool
    private let surroundings: Int
    private let state = Monitor(State())

    /// The blocks that may be on their way for each thread: enough that nobody waits while the owner reports.
    private static let blocksPerThread = 3

    /// A scan with `detector`; `explains` has matches say how they came to their confidence, `surroundings` is as in
    /// `DetectionScan`.
    package init(_ detector: Detector, explains: Bool, surroundings: Int = 0) {
        self.detector = detector
        self.explains = explains
        self.surroundings = min(surroundings, DetectionScan.mostSurroundings)
    }

    /// Searches blocks until the owner is done; called by each thread that helps.
    package func help() {
        guard var search = try? CandidateSearch(detector) else { return }
        while let block = nextOrEnd() {
            block.search(with: &search)
            state.change { $0.searched[block.index] = block }
        }
    }

    /// The next block that waits, waited for if need be; `nil` when the owner is done.
    private func nextOrEnd() -> SharedBlock? {
        state.wait { state -> SharedBlock?? in
            if state.isOver { return .some(nil) }
            return state.nextToSearch().map { .some($0) }
        }
    }

    /// Scans one text to its end, as the owner.
    ///
    /// - Parameters:
    ///   - threads: How many threads work on it, the owner included.
    ///   - prints: What takes what is found of reference documents; none are looked for without it.
    ///   - read: Fills the memory it is given with the next bytes of the text, and answers how many; 0 at its end.
    ///   - onBlock: Called with the number of bytes read after each block.
    ///   - onDetection: Called for each match, in the order of start and entry, with its bytes and those around it, and
    ///     where in them it is.
    /// - Returns: What was scanned and found; `nil` when there is no memory for a scan.
    /// - Throws: What `onDetection` throws.
    package func own<E: Error>(
        threads: Int,
        prints: PrintTally? = nil,
        read: (UnsafeMutableRawBufferPointer) -> Int,
        onBlock: (Int) -> Void,
        onDetection: (Detection, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) -> DetectionCount? {
        defer { state.change { $0.isOver = true } }
        guard var search = try? CandidateSearch(detector),
            var report = try? CandidateReport(detector, explains: explains)
        else { return nil }
        report.surroundings = surroundings
        prints?.begin()
        var free = (0..<(threads * Self.blocksPerThread)).map { _ in SharedBlock(detector) }
        var source = SharedBlock.Source(lookAhead: detector.lookAhead)
        var lastEnds = [Int](repeating: 0, count: detector.slots.count)
        var inTable = EntrySet(count: detector.contextCount)
        var count = DetectionCount()
        var next = 0
        while next < source.count || !source.isAtEnd {
            while !source.isAtEnd, let block = free.popLast() {
                unsafe source.fill(block, read)
                if block.block.isFirst { inTable = search.entriesInTable(block.block) }
                block.inTable = inTable
                state.change { $0.waiting.append(block) }
            }
            guard let block = state.change({ $0.searched.removeValue(forKey: next) }) else {
                searchOrWait(for: next, with: &search)
                continue
            }
            if block.isHidden(behind: lastEnds) { block.search(with: &search, after: lastEnds) }
            block.note(&lastEnds)
            prints?.take(block.prints)
            try report.report(block.candidates, in: block.block, count: &count, onDetection)
            count.bytes += block.bytes
            onBlock(block.bytes)
            free.append(block)
            next += 1
        }
        return count
    }

    /// Searches a block that waits; when there is none, waits until the next one to report was searched.
    private func searchOrWait(for next: Int, with search: inout CandidateSearch) {
        let block = state.wait { state -> SharedBlock?? in
            if let block = state.nextToSearch() { return .some(block) }
            return state.searched[next] == nil ? nil : .some(nil)
        }
        guard let block else { return }
        block.search(with: &search)
        state.change { $0.searched[block.index] = block }
    }
}
