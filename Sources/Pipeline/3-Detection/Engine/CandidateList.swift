internal import RustRegex

/// Collects the candidates of a block, each after its boundary and its check, and keeps the matches of one pattern
/// from overlapping.
///
/// A match that is refused consumes nothing: the search for that pattern goes on at the next position, so a valid
/// number is not lost because a look-alike began just before it.
@safe struct CandidateList: ~Copyable {
    /// What is needed of each slot for every match.
    private struct Rule {
        let validator: Validator?
        let boundary: Boundary
        /// The entry, where a match is worth nothing without context; -1 elsewhere.
        let needyEntry: Int
        /// Whether only the name of a field or column is context for it.
        let needsField: Bool
    }

    /// What knows the context of matches; `nil` when no entry has any.
    var gate: ContextGate?
    /// Whether context is looked at before the check: it pays where candidates are dense.
    ///
    /// It changes no result.
    var asksContextFirst = false

    private let rules: UnsafeMutablePointer<Rule>
    private let lastEnds: UnsafeMutablePointer<Int>
    private let slotCount: Int
    private(set) var candidates: [Candidate] = []
    private var isSorted = true
    /// The last match that was taken apart, and where it stood in the text.
    private var number = CompactNumber()
    private var numberStart = -1
    private var numberLength = 0

    /// A list for the matches of `slots`.
    init(_ slots: [Slot], gate: consuming ContextGate?) {
        let hasGate = gate != nil
        self.gate = gate
        slotCount = slots.count
        unsafe rules = .allocate(capacity: max(1, slots.count))
        unsafe lastEnds = .allocate(capacity: max(1, slots.count))
        unsafe lastEnds.initialize(repeating: 0, count: max(1, slots.count))
        for (index, slot) in slots.enumerated() {
            let rule = Rule(
                validator: slot.validator,
                boundary: slot.boundary,
                needyEntry: slot.need != .nothing && hasGate ? slot.entry : -1,
                needsField: slot.need == .field
            )
            unsafe (rules + index).initialize(to: rule)
        }
        candidates.reserveCapacity(1024)
    }

    deinit {
        unsafe rules.deallocate()
        unsafe lastEnds.deallocate()
    }

    /// Forgets everything, for a new text, or for a block before which the matches of each slot end at `ends`.
    mutating func restart(after ends: [Int] = []) {
        candidates.removeAll(keepingCapacity: true)
        isSorted = true
        numberStart = -1
        for index in 0..<slotCount { unsafe lastEnds[index] = ends.indices.contains(index) ? ends[index] : 0 }
    }

    /// Where the last match of `slot` ended, as a position of `block`; may lie before the block.
    @inline(__always)
    func lastEnd(of slot: Int, in block: Block) -> Int {
        unsafe lastEnds[slot] &- block.base
    }

    /// Takes the match of `slot` at `start..<end` if it stands free, has context where it needs some, passes its check
    /// and overlaps no earlier one.
    @inline(__always)
    mutating func offer(_ slot: Int, start: Int, end: Int, detail: UInt32 = 0, in block: Block) -> Bool {
        guard unsafe start &+ block.base >= lastEnds[slot] else { return false }
        let rule = unsafe rules[slot]
        guard unsafe rule.boundary.allows(block.text, start: start, end: end, count: block.count) else { return false }
        let isNeedy = rule.needyEntry >= 0
        if isNeedy, asksContextFirst, !hasContext(rule, start, end, block) { return false }
        if let validator = rule.validator {
            let bytes = unsafe UnsafeBufferPointer(start: block.text + start, count: end &- start)
            let match = unsafe Span(_unsafeElements: bytes)
            if validator.needsNumber, start &+ block.base != numberStart || end &- start != numberLength {
                number.read(match)
                numberStart = start &+ block.base
                numberLength = end &- start
            }
            guard validator.accepts(number, match) else { return false }
        }
        if unsafe rule.boundary.isInSeries(block.text, start: start, end: end, count: block.count) { return false }
        if isNeedy, !asksContextFirst, !hasContext(rule, start, end, block) { return false }
        unsafe lastEnds[slot] = end &+ block.base
        let candidate = Candidate(
            slot: Int32(truncatingIfNeeded: slot),
            start: Int32(truncatingIfNeeded: start),
            end: Int32(truncatingIfNeeded: end),
            detail: detail
        )
        if isSorted, let last = candidates.last, candidate.precedes(last) { isSorted = false }
        candidates.append(candidate)
        return true
    }

    @inline(never)
    private mutating func hasContext(_ rule: Rule, _ start: Int, _ end: Int, _ block: Block) -> Bool {
        gate?.allows(rule.needyEntry, start: start, end: end, onlyField: rule.needsField, in: block) ?? true
    }

    /// Puts the candidates in the order in which they are reported.
    mutating func sort() {
        if !isSorted { candidates.sort { $0.precedes($1) } }
        isSorted = true
    }

    /// Forgets the candidates, for the next block.
    mutating func removeAll() {
        candidates.removeAll(keepingCapacity: true)
        isSorted = true
    }
}
