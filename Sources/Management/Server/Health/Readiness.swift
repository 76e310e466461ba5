internal import Synchronization
package import WeirManagement

/// Whether the server can do its work.
package final class Readiness: Sendable {
    /// How long the answer of the store holds, in microseconds: whoever asks needs no credentials.
    private static let freshness: Int64 = 1_000_000

    private struct State {
        var isStopping = false
        var checkedAt: Timestamp?
        var isStoreReady = false
    }

    private let checkStore: @Sendable () async -> Bool
    private let clock: Clock
    private let state = Mutex(State())

    /// Readiness of a server.
    ///
    /// - Parameters:
    ///   - clock: Tells the time.
    ///   - checkStore: Whether the store answers.
    package init(clock: Clock = .system, checkStore: @escaping @Sendable () async -> Bool) {
        self.clock = clock
        self.checkStore = checkStore
    }

    /// The server stops: load balancers have to look elsewhere.
    func stop() {
        state.withLock { $0.isStopping = true }
    }

    /// Why the server cannot do its work now; `nil` when it can.
    func problem() async -> String? {
        let now = clock.now
        let known = state.withLock { state -> (isStopping: Bool, isStoreReady: Bool?) in
            guard let checkedAt = state.checkedAt,
                (0..<Self.freshness).contains(now.microseconds - checkedAt.microseconds)
            else { return (state.isStopping, nil) }
            return (state.isStopping, state.isStoreReady)
        }
        if known.isStopping { return "stopping" }
        let isStoreReady: Bool
        if let known = known.isStoreReady {
            isStoreReady = known
        } else {
            isStoreReady = await checkStore()
            state.withLock { state in
                state.checkedAt = now
                state.isStoreReady = isStoreReady
            }
        }
        return isStoreReady ? nil : "store"
    }
}
