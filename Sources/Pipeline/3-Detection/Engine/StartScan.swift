internal import RustRegex

/// The part of a running scan that drives the start stage.
@safe struct StartScan: ~Copyable {
    private let stage: StartStage
    private let positions: UnsafeMutablePointer<UInt32>
    private let ends: MatchEnds
    private var automaton: LazyDFA
    private var fallback: PikeVM?
    private var renewedAt = 0

    /// How much text is searched for starts at a time: the places found stay in the nearest cache.
    private static let stride = 8192
    /// A table that fills again within this many bytes is not made anew: the machine without tables takes over.
    private static let shortestLife = 1 << 18

    /// A scan with `stage`.
    init(_ stage: StartStage) {
        self.stage = stage
        unsafe positions = .allocate(capacity: Self.stride)
        ends = MatchEnds(patternCount: stage.program.patternCount)
        automaton = stage.current
    }

    deinit {
        unsafe positions.deallocate()
    }

    /// Prepares for a new text.
    mutating func restart() {
        automaton = stage.current
        renewedAt = 0
    }

    /// Offers all matches that start in the block.
    mutating func scan(_ block: Block, into list: inout CandidateList) {
        var from = block.from
        while from < block.commitEnd {
            let to = min(from &+ Self.stride, block.commitEnd)
            let count = unsafe stage.findStarts(in: block, from: from, to: to, positions: positions)
            var index = 0
            while index < count {
                let start = unsafe Int(positions[index])
                index &+= 1
                walk(from: start, in: block)
                if ends.isEmpty { continue }
                ends.drain { pattern, end in
                    _ = list.offer(stage.slots[pattern], start: start, end: end, in: block)
                }
            }
            from = to
        }
    }

    @inline(__always)
    private mutating func walk(from start: Int, in block: Block) {
        let left = unsafe Neighbor(before: start, in: block.text, textStart: 0)
        let outcome = unsafe automaton.walk(block.text, from: start, to: block.count, left: left, ends: ends)
        if outcome == .full { walkAgain(from: start, left: left, in: block) }
    }

    @inline(never)
    private mutating func walkAgain(from start: Int, left: Neighbor, in block: Block) {
        ends.clear()
        let position = block.base + start
        let shared = stage.current
        if shared !== automaton || position - renewedAt >= Self.shortestLife {
            automaton = shared === automaton ? stage.renew(after: automaton) : shared
            renewedAt = position
            let outcome = unsafe automaton.walk(block.text, from: start, to: block.count, left: left, ends: ends)
            if outcome == .complete { return }
            ends.clear()
        }
        var machine = fallback ?? PikeVM(stage.program)
        fallback = nil
        unsafe machine.walk(block.text, from: start, to: block.count, left: left, ends: ends)
        fallback = machine
    }
}
