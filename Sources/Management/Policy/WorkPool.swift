internal import Dispatch
package import WeirManagement

/// Runs work that keeps a processor busy: so much at a time, on threads that may block.
///
/// Event loops and the threads of Swift's own pool must not do such work, for everything else waits on them.
package final class WorkPool: Sendable {
    /// Who may work now.
    private let turns: Turns
    private let queue = DispatchQueue(label: "weir.work", attributes: .concurrent)

    /// A pool that has nothing to do.
    ///
    /// - Parameters:
    ///   - purpose: What waits, in the plural, for the error of those who are turned away.
    ///   - count: How many pieces of work run at the same time.
    ///   - mostWaiting: How many may wait; more are turned away.
    package init(for purpose: String, count: Int, mostWaiting: Int) {
        turns = Turns(for: purpose, count: count, mostWaiting: mostWaiting)
    }

    /// How many pieces of work wait.
    package var waiting: Int { turns.waiting }

    /// Runs `work` on a thread of the pool.
    ///
    /// - Parameter work: What is done; it is not cancelled.
    /// - Returns: What `work` returns.
    /// - Throws: What `work` throws; `overloaded` when too much waits.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(ManagementError) -> Value
    ) async throws(ManagementError) -> Value {
        try await turns.withTurn { () async throws(ManagementError) in
            let result = await withCheckedContinuation { (continuation: CheckedContinuation<Outcome<Value>, Never>) in
                queue.async { continuation.resume(returning: Outcome(work)) }
            }
            return try result.get()
        }
    }

    private typealias Outcome<Value> = Result<Value, ManagementError>
}

extension Result where Failure == ManagementError {
    /// What some work comes to.
    fileprivate init(_ work: () throws(ManagementError) -> Success) {
        do {
            self = .success(try work())
        } catch {
            self = .failure(error)
        }
    }
}
