internal import RustRegex
internal import Synchronization

/// What finds patterns whose matches can start only at few places: national ids, cards, dates, account numbers.
///
/// A vector pass marks those places, a table of the first four bytes' kinds discards most of them, and from each of the
/// rest one automaton for all patterns walks to the exact leftmost-first end of each. It knows patterns, not slots, so
/// that detectors share it.
@safe final class StartMachine: Sendable {
    /// All patterns as one program.
    let program: Program
    /// The bytes with which a match can begin after a byte that is no word character.
    let afterOther: ScalarSet
    /// The bytes with which a match can begin after a word character.
    let afterWord: ScalarSet

    private let patterns: [HIR]
    private let automaton: Mutex<LazyDFA>
    private let madeShapes = Mutex<Shapes?>(nil)

    private let budget: Int

    /// The machine of `patterns`, whose automaton may use `budget` bytes for transitions.
    init(_ patterns: [CompiledPattern], budget: Int) {
        self.patterns = patterns.map(\.pattern.hir)
        self.budget = budget
        program = Program(self.patterns)
        automaton = Mutex(LazyDFA(program, budget: budget))
        var afterWord = ScalarSet()
        var afterOther = ScalarSet()
        for pattern in self.patterns {
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
            if automaton === full { automaton = LazyDFA(program, budget: budget) }
            return automaton
        }
    }
}
