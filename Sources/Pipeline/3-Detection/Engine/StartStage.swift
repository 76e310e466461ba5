internal import CWeirSIMD
internal import RustRegex
internal import Synchronization

/// Finds the patterns whose matches can start only at few places: national ids, cards, dates, account numbers.
///
/// A vector pass marks those places, a table of byte pairs discards about half of them, and from each of the rest one
/// automaton for all patterns walks to the exact leftmost-first end of each.
@safe final class StartStage: @unchecked Sendable {
    // Shared without a lock because everything but `automaton` is written in `init` and never after.

    /// The slot of each pattern of the program.
    let slots: [Int]
    /// All patterns as one program.
    let program: Program

    private let automaton: Mutex<LazyDFA>
    private let pairs: UnsafeMutablePointer<UInt8>
    private var sets: weir_start_sets

    /// The bytes of transitions that the automaton may use: enough for some ten thousand states.
    static let budget = 4 << 20

    /// The stage for the slots with the given indexes.
    init(_ slots: [(index: Int, slot: Slot)]) {
        self.slots = slots.map(\.index)
        let patterns = slots.map(\.slot.pattern.hir)
        program = Program(patterns)
        let dfa = LazyDFA(program, budget: Self.budget)
        automaton = Mutex(dfa)
        var afterWord = ScalarSet()
        var afterOther = ScalarSet()
        for pattern in patterns {
            afterWord = afterWord.union(FirstScalars(pattern, after: [.word, .wordASCII]).set)
            for left: Neighbor in [[], .edge, .lineFeed, .carriageReturn] {
                afterOther = afterOther.union(FirstScalars(pattern, after: left).set)
            }
        }
        unsafe pairs = .allocate(capacity: 128 * 32)
        unsafe pairs.initialize(repeating: 0, count: 128 * 32)
        unsafe sets = unsafe weir_start_sets(
            after_nonword: weir_byte_set(afterOther),
            after_word: weir_byte_set(afterWord),
            pairs: UnsafePointer(pairs)
        )
        for (first, second) in PairFilter(dfa).pairs {
            unsafe pairs[first * 32 + second >> 3] |= 1 << UInt8(second & 7)
        }
    }

    deinit {
        unsafe pairs.deallocate()
    }

    /// The automaton that all scans share now.
    var current: LazyDFA { automaton.withLock { $0 } }

    /// Puts an empty automaton in the place of `full`, unless another scan did.
    func renew(after full: LazyDFA) -> LazyDFA {
        automaton.withLock { automaton in
            if automaton === full { automaton = LazyDFA(program, budget: Self.budget) }
            return automaton
        }
    }

    /// Writes the places in `from..<to` of the block where a match can start to `positions`; returns their number.
    @inline(__always)
    func findStarts(in block: Block, from: Int, to: Int, positions: UnsafeMutablePointer<UInt32>) -> Int {
        unsafe withUnsafePointer(to: sets) { sets in
            unsafe weir_find_starts(block.text, from, to, block.count, sets, positions)
        }
    }
}
