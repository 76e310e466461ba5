internal import WeirBase

/// The slots of one program, handed out to whoever reads.
final class WorkerSlots: Sendable {
    private struct State {
        var idle: [WorkerSlot] = []
        var made = 0
        /// Starts that failed one after the other.
        var failures = 0
        /// Before this moment no start is tried again.
        var retry = 0
    }

    private let launch: WorkerLaunch
    private let most: Int
    private let documentsPerWorker: Int
    private let state = Monitor(State())

    /// Slots for at most so many workers.
    init(_ launch: WorkerLaunch, most: Int, documentsPerWorker: Int) {
        self.launch = launch
        self.most = max(1, most)
        self.documentsPerWorker = max(1, documentsPerWorker)
    }

    /// Takes a slot; waits while all are taken.
    ///
    /// - Returns: `nil` while workers are not started because they failed to, time and again.
    func take() -> WorkerSlot? {
        state.wait { state -> WorkerSlot?? in
            if state.failures > 1, Milliseconds.now < state.retry { return .some(nil) }
            // The one that was used last has what it needs at hand.
            if let slot = state.idle.popLast() { return slot }
            guard state.made < most else { return .none }
            state.made += 1
            return WorkerSlot(launch, documentsPerWorker: documentsPerWorker)
        }
    }

    /// Gives a slot back.
    func give(_ slot: WorkerSlot) {
        state.change { $0.idle.append(slot) }
    }

    /// Notes whether a worker could be started: after the second failure there is a pause, each time a longer one.
    func note(isStarted: Bool) {
        state.change { state in
            state.failures = isStarted ? 0 : state.failures + 1
            state.retry = Milliseconds.now + min(10_000, 50 << min(state.failures, 10))
        }
    }
}
