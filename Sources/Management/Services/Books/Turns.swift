internal import Synchronization

/// Lets tasks do something one after another, in the order in which they ask.
///
/// An actor would not do: its methods interleave wherever they wait.
final class Turns: Sendable {
    /// How many may wait; more are turned away.
    private static let mostWaiting = 1_000

    private struct State {
        var isTaken = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Whether nobody has the turn or waits for it.
    var isIdle: Bool { state.withLock { !$0.isTaken } }

    /// Runs `body` when it is its turn.
    ///
    /// - Throws: What `body` throws; `overloaded` when too many wait.
    func withTurn<Result>(
        _ body: () async throws(ManagementError) -> Result
    ) async throws(ManagementError) -> Result {
        guard state.withLock({ $0.waiting.count < Self.mostWaiting }) else {
            throw ManagementError(.overloaded, "too many changes of this account wait to be stored; try again")
        }
        await withCheckedContinuation { continuation in
            let isMine = state.withLock { state in
                guard state.isTaken else {
                    state.isTaken = true
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isMine { continuation.resume() }
        }
        defer { pass() }
        return try await body()
    }

    private func pass() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.isTaken = false
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
