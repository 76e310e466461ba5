internal import Synchronization

/// Lets tasks do something one after another, or so many at a time, in the order in which they ask.
///
/// An actor would not do: its methods interleave wherever they wait.
package final class Turns: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let count: Int
    private let mostWaiting: Int
    private let purpose: String
    private let state: Mutex<State>

    /// Turns that nobody has taken.
    ///
    /// - Parameters:
    ///   - purpose: What waits, in the plural, for the error of those who are turned away.
    ///   - count: How many have a turn at the same time.
    ///   - mostWaiting: How many may wait; more are turned away.
    package init(for purpose: String, count: Int = 1, mostWaiting: Int = 1_000) {
        self.purpose = purpose
        self.count = count
        self.mostWaiting = mostWaiting
        state = Mutex(State(free: count))
    }

    /// Whether nobody has a turn or waits for one.
    package var isIdle: Bool { state.withLock { $0.free == count } }

    /// How many wait.
    package var waiting: Int { state.withLock { $0.waiting.count } }

    /// Runs `body` when it is its turn.
    ///
    /// - Parameter body: What is done.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws; `overloaded` when too many wait.
    package func withTurn<Result>(
        _ body: () async throws(ManagementError) -> Result
    ) async throws(ManagementError) -> Result {
        guard state.withLock({ $0.waiting.count < mostWaiting }) else {
            throw ManagementError(.overloaded, "too many \(purpose) wait; try again later")
        }
        await withCheckedContinuation { continuation in
            let isMine = state.withLock { state in
                guard state.free == 0 else {
                    state.free -= 1
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
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
