internal import RustRegex

/// The part of a running scan that drives a start machine.
@safe struct StartScan: ~Copyable {
    private let slots: [Int]
    private let machine: StartMachine
    private let positions: UnsafeMutablePointer<UInt32>
    private let ends: MatchEnds
    private var filter: StartFilter
    private var automaton: LazyDFA
    private var fallback: PikeVM?
    private var renewedAt = 0
    private var scanned = 0

    /// How much text is searched for starts at a time: the places found stay in the nearest cache.
    static let stride = 8192
    /// A table that fills again within this many bytes is not made anew: the machine without tables takes over.
    private static let shortestLife = 1 << 18
    /// From this many bytes on it pays to know the shapes of the patterns.
    private static let shapesPayFrom = 1 << 17

    /// A scan with `stage`.
    init(_ stage: StartStage) {
        slots = stage.slots
        machine = stage.machine
        unsafe positions = .allocate(capacity: Self.stride)
        ends = MatchEnds(patternCount: machine.program.patternCount)
        filter = StartFilter(machine)
        automaton = machine.current
    }

    deinit {
        unsafe positions.deallocate()
    }

    /// Prepares for a new text.
    mutating func restart() {
        automaton = machine.current
        renewedAt = 0
    }

    /// Offers all matches that start in a part of the block, at most `stride` bytes.
    ///
    /// - Returns: At how many places the shape of a match starts.
    mutating func scan(_ block: Block, from: Int, to: Int, into list: inout CandidateList) -> Int {
        scanned &+= to &- from
        if !filter.hasShapes, scanned > Self.shapesPayFrom { filter.use(machine.shapes) }
        let count = unsafe filter.find(in: block, from: from, to: to, positions: positions)
        return walk(count, in: block, into: &list)
    }

    /// Walks from the first `count` positions; returns from how many a pattern matched.
    private mutating func walk(_ count: Int, in block: Block, into list: inout CandidateList) -> Int {
        var index = 0
        var matched = 0
        while true {
            let event = unsafe automaton.walk(
                block.text,
                to: block.count,
                starts: positions,
                count: count,
                index: &index,
                ends: ends
            )
            switch event {
            case .done: return matched
            case .matched: break
            case .full:
                let start = unsafe Int(positions[index])
                if renew(at: block.base + start) { continue }
                walkWithoutTables(from: start, in: block)
                index &+= 1
            }
            matched &+= 1
            let start = unsafe Int(positions[index &- 1])
            ends.drain { pattern, end in
                _ = list.offer(slots[pattern], start: start, end: end, in: block)
            }
        }
    }

    /// Goes on with an automaton that has room, if another scan has made one or the last one lived long enough.
    @inline(never)
    private mutating func renew(at position: Int) -> Bool {
        let shared = machine.current
        if shared !== automaton {
            automaton = shared
        } else if position - renewedAt >= Self.shortestLife {
            automaton = machine.renew(after: automaton)
        } else {
            return false
        }
        renewedAt = position
        return true
    }

    @inline(never)
    private mutating func walkWithoutTables(from start: Int, in block: Block) {
        var walker = fallback ?? PikeVM(machine.program)
        fallback = nil
        let left = unsafe Neighbor(before: start, in: block.text, textStart: 0)
        unsafe walker.walk(block.text, from: start, to: block.count, left: left, ends: ends)
        fallback = walker
    }
}
