import Synchronization
package import WeirManagement

/// A store in memory that counts what is stored together, and can be held.
package final class CountingEventStore: EventStore {
    private struct State {
        var batches: [Int] = []
        var isHolding = false
        var readsLeft = Int.max
        var held: CheckedContinuation<Void, Never>?
        var observer: CheckedContinuation<Void, Never>?
    }

    /// What keeps the events.
    package let memory = MemoryEventStore()
    private let state = Mutex(State())

    /// An empty store.
    package init() {}

    /// How many events were stored together, each time.
    package var batches: [Int] { state.withLock { $0.batches } }

    /// Lets the next batch wait.
    package func hold() { state.withLock { $0.isHolding = true } }

    /// Lets pages be read so many times more, and fail then.
    package func failReading(after count: Int) { state.withLock { $0.readsLeft = count } }

    /// Waits until a batch waits.
    package func waitUntilHeld() async {
        await withCheckedContinuation { continuation in
            let isHeld = state.withLock { state in
                if state.held == nil { state.observer = continuation }
                return state.held != nil
            }
            if isHeld { continuation.resume() }
        }
    }

    /// Lets the batch that waits go on.
    package func release() {
        let held = state.withLock { state in
            state.isHolding = false
            let held = state.held
            state.held = nil
            return held
        }
        held?.resume()
    }

    package func append(_ drafts: [EventDraft]) async throws(StoreError) {
        await withCheckedContinuation { continuation in
            let (isFree, observer) = state.withLock { state in
                state.batches.append(drafts.count)
                guard state.isHolding else { return (true, CheckedContinuation<Void, Never>?.none) }
                state.isHolding = false
                state.held = continuation
                let observer = state.observer
                state.observer = nil
                return (false, observer)
            }
            if isFree { continuation.resume() }
            observer?.resume()
        }
        try await memory.append(drafts)
    }

    package func events(_ query: EventQuery, of account: AccountID) async throws(StoreError) -> EventPage {
        let mayRead = state.withLock { state in
            state.readsLeft -= 1
            return state.readsLeft >= 0
        }
        guard mayRead else { throw StoreError(.unavailable, "the disk is gone") }
        return try await memory.events(query, of: account)
    }

    package func event(_ id: ObjectID, of account: AccountID) async throws(StoreError) -> RecordedEvent? {
        try await memory.event(id, of: account)
    }

    package func remove(until: Timestamp?, of account: AccountID) async throws(StoreError) -> Int {
        try await memory.remove(until: until, of: account)
    }

    package func add(_ feedback: Feedback, to event: ObjectID, of account: AccountID) async throws(StoreError) {
        try await memory.add(feedback, to: event, of: account)
    }

    package func feedback(on event: ObjectID, of account: AccountID) async throws(StoreError) -> [Feedback] {
        try await memory.feedback(on: event, of: account)
    }

    package func withdraw(
        entry: String,
        from event: ObjectID,
        of account: AccountID
    ) async throws(StoreError) -> Bool {
        try await memory.withdraw(entry: entry, from: event, of: account)
    }

    package func feedbackCounts(of account: AccountID) async throws(StoreError) -> [FeedbackCount] {
        try await memory.feedbackCounts(of: account)
    }

    package func sweep(before: Timestamp, bytes: Int) async throws(StoreError) -> EventSweep {
        try await memory.sweep(before: before, bytes: bytes)
    }
}
