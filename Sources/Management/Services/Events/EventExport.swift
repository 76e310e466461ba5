internal import Synchronization
internal import WeirLog

/// Events that are read as fast as somebody takes them.
package final class EventExport: Sendable {
    private struct State {
        var query: EventQuery
        var isDone = false
    }

    private let store: any EventStore
    private let account: AccountID
    private let state: Mutex<State>

    /// An export of the events that a query asks for.
    init(_ store: any EventStore, _ query: EventQuery, _ account: AccountID) {
        self.store = store
        self.account = account
        state = Mutex(State(query: query))
    }

    /// The next events with their payload logs, perhaps none of them; `nil` when there are no more.
    ///
    /// To be called by one task.
    package func next() async throws(ManagementError) -> [RecordedEvent]? {
        let (query, isDone) = state.withLock { ($0.query, $0.isDone) }
        guard !isDone else { return nil }
        do throws(StoreError) {
            let page = try await store.events(query, of: account)
            var events: [RecordedEvent] = []
            for event in page.events {
                // What went since the page was read is not exported.
                guard event.event.payload != nil else {
                    events.append(event)
                    continue
                }
                if let whole = try await store.event(event.id, of: account) { events.append(whole) }
            }
            state.withLock { state in
                state.query.cursor = page.next
                state.isDone = page.next == nil
            }
            return events
        } catch {
            throw ManagementError(error)
        }
    }
}
