internal import Synchronization

/// Stores the events that tasks bring, those that come at the same time together: a commit costs a write to the disk,
/// however many events it has.
///
/// There is no task of its own. Who finds nobody storing leads: he stores what waits, his own event first, and hands the
/// lead to the first of those who came meanwhile. So a batch is what arrives while the one before it is written, nobody
/// waits for a clock, and nobody works for others twice.
package final class EventJournal: Sendable {
    /// How many events may wait; those who bring more are turned away.
    package static let mostWaiting = 10_000
    /// How many are stored together.
    private static let mostTogether = 1_000

    private enum Signal: Sendable {
        case lead
        case stored(Result<Void, StoreError>)
        case turnedAway
    }

    private struct Waiting {
        let draft: EventDraft
        /// Who waits; `nil` for the leader, who does not.
        var waiter: CheckedContinuation<Signal, Never>?
    }

    private struct State {
        var waiting: [Waiting] = []
        var isLed = false
    }

    private let store: any EventStore
    private let reports: EventReports
    private let mostWaiting: Int
    private let state = Mutex(State())

    /// A journal in a store.
    package init(
        _ store: any EventStore,
        mostWaiting: Int = EventJournal.mostWaiting,
        reports: EventReports = EventReports()
    ) {
        self.store = store
        self.mostWaiting = mostWaiting
        self.reports = reports
    }

    /// How many events wait.
    package var waiting: Int { state.withLock { $0.waiting.count } }

    /// Stores an event; when this returns it is on the disk.
    ///
    /// - Throws: `overloaded` when too many wait; `unavailable` when the store failed.
    package func record(_ draft: EventDraft) async throws(ManagementError) {
        let signal = await withCheckedContinuation { waiter in
            if let signal = enter(draft, waiter) { waiter.resume(returning: signal) }
        }
        let result: Result<Void, StoreError>
        switch signal {
        case .lead: result = await lead()
        case .stored(let outcome): result = outcome
        case .turnedAway:
            reports.dropped()
            throw ManagementError(.overloaded, "too many events wait to be stored; try again later")
        }
        if case .failure(let error) = result {
            reports.dropped()
            throw ManagementError(error)
        }
    }

    /// Puts an event behind the others.
    ///
    /// - Returns: What its task does now; `nil` when it waits.
    private func enter(_ draft: EventDraft, _ waiter: CheckedContinuation<Signal, Never>) -> Signal? {
        state.withLock { state in
            guard state.waiting.count < mostWaiting else { return .turnedAway }
            guard state.isLed else {
                state.isLed = true
                state.waiting.append(Waiting(draft: draft, waiter: nil))
                return .lead
            }
            state.waiting.append(Waiting(draft: draft, waiter: waiter))
            return nil
        }
    }

    /// Stores what waits; the event of the task that does so is the first of it.
    private func lead() async -> Result<Void, StoreError> {
        let batch = state.withLock { state in
            let batch = Array(state.waiting.prefix(Self.mostTogether))
            state.waiting.removeFirst(batch.count)
            return batch
        }
        let start = ContinuousClock.now
        let result: Result<Void, StoreError>
        do throws(StoreError) {
            try await store.append(batch.map(\.draft))
            result = .success(())
            reports.stored(batch.count, ContinuousClock.now - start)
        } catch {
            result = .failure(error)
        }
        let next = state.withLock { state -> CheckedContinuation<Signal, Never>? in
            guard !state.waiting.isEmpty else {
                state.isLed = false
                return nil
            }
            let next = state.waiting[0].waiter
            state.waiting[0].waiter = nil
            return next
        }
        next?.resume(returning: .lead)
        for one in batch { one.waiter?.resume(returning: .stored(result)) }
        return result
    }
}
