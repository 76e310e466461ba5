import Synchronization

/// Hands the targets of one walk to many threads, each with its turn in the order of the walk.
final class WalkQueue: Sendable {
    private struct State {
        var walk: Walk
        var turn = 0
    }

    private let state: Mutex<State>
    private let output: OrderedOutput

    /// A queue over `walk`, no further ahead than `output` allows.
    init(_ walk: Walk, _ output: OrderedOutput) {
        state = Mutex(State(walk: walk))
        self.output = output
    }

    /// The next target and its turn; `nil` when there is none.
    func next() -> (target: WalkTarget, turn: Int)? {
        state.withLock { state in
            // Whoever waits here holds up only threads that would have to wait as well.
            output.awaitStart(of: state.turn)
            guard let target = state.walk.next() else {
                return nil
            }
            defer { state.turn += 1 }
            return (target, state.turn)
        }
    }

    /// What the walk passed over so far.
    var skipped: ScanSummary.Skipped {
        state.withLock { $0.walk.skipped }
    }
}
