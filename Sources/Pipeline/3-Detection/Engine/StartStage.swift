internal import RustRegex
internal import Synchronization

/// Finds the patterns whose matches can start only at few places: national ids, cards, dates, account numbers.
///
/// A vector pass marks those places, a table of the first four bytes' kinds discards most of them, and from each of the
/// rest one automaton for all patterns walks to the exact leftmost-first end of each.
@safe final class StartStage: Sendable {
    /// The slot of each pattern of the program.
    let slots: [Int]
    /// All patterns as one program.
    let program: Program
    /// The bytes with which a match can begin after a byte that is no word character.
    let afterOther: ScalarSet
    /// The bytes with which a match can begin after a word character.
    let afterWord: ScalarSet

    private let patterns: [HIR]
    private let automaton: Mutex<LazyDFA>
    private let madeShapes = Mutex<Shapes?>(nil)

    /// The bytes of transitions that the automaton may use: enough for some thirty thousand states.
    static let budget = 16 << 20

    /// The stage for the slots with the given indexes.
    init(_ slots: [(index: Int, slot: Slot)]) {
        self.slots = slots.map(\.index)
        patterns = slots.compactMap(\.slot.pattern?.hir)
        program = Program(patterns)
        automaton = Mutex(LazyDFA(program, budget: Self.budget))
        var afterWord = ScalarSet()
        var afterOther = ScalarSet()
        for pattern in patterns {
            afterWord = afterWord.union(FirstScalars(pattern, after: [.word, .wordASCII]).set)
            for left: Neighbor in [[], .edge, .lineFeed, .carriageReturn] {
                afterOther = afterOther.union(FirstScalars(pattern, after: left).set)
            }
        }
        self.afterWord = afterWord
        self.afterOther = afterOther
    }

    /// The shapes of the patterns, made when the first scan asks: only a long text is worth the time it takes.
    var shapes: Shapes {
        madeShapes.withLock { made in
            if let made { return made }
            let new = Shapes(patterns)
            made = new
            return new
        }
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
}
