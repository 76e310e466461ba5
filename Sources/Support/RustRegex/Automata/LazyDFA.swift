import Glibc
import Synchronization

/// A deterministic automaton whose states are built when a text first needs them, shared by all threads.
///
/// Scanning reads the transition table without a lock; only a transition that nobody took before is computed under
/// one. The number of states is bounded: when the table is full, a walk says so and its caller goes on with a fresh
/// automaton or with `PikeVM`. Memory is reserved at once and touched only as states appear.
@safe package final class LazyDFA: @unchecked Sendable {
    // Invariants that make sharing safe: the pointers and plain numbers are set in `init` and never after. The slots
    // of `matchRows` and `matchPatterns` are written under the builder's lock before the transition that leads to
    // them is published with a releasing store; readers reach them only through an acquiring load of it.

    /// The bytes of transitions that a DFA may use when nobody says otherwise.
    package static let standardBudget = 1 << 20

    /// What runs.
    package let program: Program

    let transitions: UnsafeMutablePointer<Atomic<UInt32>>
    let alphabet: Alphabet
    let shift: Int

    /// For each ASCII byte what an assertion of the program can see of it, as `Neighbor` spells it.
    let asciiNeighbors: UnsafeMutablePointer<UInt8>

    private let builder: Mutex<Determinizer>
    private let starts: UnsafeMutablePointer<Atomic<UInt32>>
    private let matchRows: UnsafeMutablePointer<MatchRow>
    private let matchPatterns: UnsafeMutablePointer<Int32>

    /// The patterns that match on entering a state, as a slice of `matchPatterns`.
    private struct MatchRow {
        var first: Int32
        var count: Int32
    }

    // A state is spelled as the place of its row in `transitions`, so that a step needs no arithmetic but an addition.

    /// A transition that is not built yet; also what a step answers when there is no room to build it.
    static let unknown: UInt32 = 0
    /// A transition that leads nowhere.
    static let dead: UInt32 = 0x8000_0000
    /// Marks a transition into a state in which patterns match.
    static let matching: UInt32 = 0x8000_0000

    /// A DFA for `program` whose table takes at most about `budget` bytes.
    package init(_ program: Program, longest: Bool = false, budget: Int = LazyDFA.standardBudget) {
        self.program = program
        alphabet = program.alphabet
        var shift = 4
        while 1 << shift < program.alphabet.count { shift += 1 }
        self.shift = shift
        let capacity = max(64, min(1 << 20, budget >> (shift + 2)))
        let matchLimit = capacity * 2 + program.patternCount
        builder = Mutex(
            Determinizer(
                program,
                semantics: longest ? .longest : .leftmostFirst,
                capacity: capacity,
                itemLimit: max(budget / MemoryLayout<Int32>.size, program.instructions.count * 4),
                matchLimit: matchLimit
            )
        )
        unsafe asciiNeighbors = Self.zeroed(128, of: UInt8.self)
        for byte in 0..<128 { unsafe asciiNeighbors[byte] = Neighbor.ascii[byte].intersection(program.seen).rawValue }
        unsafe transitions = Self.zeroed((capacity + 1) << shift, of: Atomic<UInt32>.self)
        unsafe starts = Self.zeroed(Neighbor.combinations * 2, of: Atomic<UInt32>.self)
        unsafe matchRows = Self.zeroed(capacity + 1, of: MatchRow.self)
        unsafe matchPatterns = Self.zeroed(matchLimit, of: Int32.self)
    }

    deinit {
        unsafe free(asciiNeighbors)
        unsafe free(transitions)
        unsafe free(starts)
        unsafe free(matchRows)
        unsafe free(matchPatterns)
    }

    /// The state in which a search begins with `left` before it, or `unknown` when the table is full.
    @inline(__always)
    func start(left: Neighbor, scanning: Bool) -> UInt32 {
        let slot = Int(left.rawValue) &+ (scanning ? Neighbor.combinations : 0)
        let entry = unsafe starts[slot].load(ordering: .acquiring)
        return entry == Self.unknown ? buildStart(left: left, scanning: scanning) : entry
    }

    /// What `state` leads to on a scalar of class `kind`: a state, `dead`, a state marked `matching`, or `unknown`
    /// when the table is full.
    @inline(__always)
    func step(from state: UInt32, on kind: Int) -> UInt32 {
        let entry = unsafe transitions[Int(state) &+ kind].load(ordering: .acquiring)
        return entry == Self.unknown ? build(from: state, on: kind) : entry
    }

    /// Calls `body` with each pattern that matches on entering `state`, the mark taken off.
    @inline(__always)
    func forEachMatch(on state: UInt32, _ body: (Int) -> Void) {
        let row = unsafe matchRows[Int(state) &>> shift]
        var index = Int(row.first)
        let end = index &+ Int(row.count)
        while index < end {
            unsafe body(Int(matchPatterns[index]))
            index &+= 1
        }
    }

    @inline(never)
    private func buildStart(left: Neighbor, scanning: Bool) -> UInt32 {
        builder.withLock { builder in
            guard let state = builder.start(left: left, scanning: scanning) else { return Self.unknown }
            let entry = publish(state, of: builder)
            let slot = Int(left.rawValue) + (scanning ? Neighbor.combinations : 0)
            unsafe starts[slot].store(entry, ordering: .releasing)
            return entry
        }
    }

    @inline(never)
    private func build(from state: UInt32, on kind: Int) -> UInt32 {
        builder.withLock { builder in
            guard let next = builder.step(from: Int(state) >> shift - 1, on: kind) else { return Self.unknown }
            let entry = publish(next, of: builder)
            unsafe transitions[Int(state) + kind].store(entry, ordering: .releasing)
            return entry
        }
    }

    /// Writes down the matches of a state and returns how transitions spell it.
    private func publish(_ state: Int, of builder: borrowing Determinizer) -> UInt32 {
        if builder.isDead(state) { return Self.dead }
        let row = state + 1
        let entry = UInt32(row << shift)
        let range = builder.matchRange(of: state)
        guard !range.isEmpty else { return entry }
        for index in range { unsafe matchPatterns[index] = builder.matches[index] }
        unsafe matchRows[row] = MatchRow(first: Int32(range.lowerBound), count: Int32(range.count))
        return entry | Self.matching
    }

    /// Zeroed memory that the system hands out page by page as it is touched.
    private static func zeroed<T: ~Copyable>(_ count: Int, of type: T.Type) -> UnsafeMutablePointer<T> {
        guard let memory = unsafe calloc(count, MemoryLayout<T>.stride) else {
            let memory = UnsafeMutableRawPointer.allocate(
                byteCount: count * MemoryLayout<T>.stride,
                alignment: MemoryLayout<T>.alignment
            )
            unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: count * MemoryLayout<T>.stride)
            return unsafe memory.assumingMemoryBound(to: type)
        }
        return unsafe memory.assumingMemoryBound(to: type)
    }
}
