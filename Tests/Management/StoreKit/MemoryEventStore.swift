import Synchronization
import WeirLog
package import WeirManagement

/// Events that live as long as a test.
package final class MemoryEventStore: EventStore {
    private struct Stored {
        let account: AccountID
        let event: RecordedEvent
        var feedback: [Feedback] = []

        var facets: Set<EventFacet> {
            var facets = event.event.facets
            for one in feedback { facets.formUnion([.anyFeedback, .feedback(one.verdict)]) }
            return facets
        }
    }

    private struct CountKey: Hashable {
        let account: AccountID
        let entry: String
    }

    private struct State {
        /// By their moments.
        var events: [Stored] = []
        var counts: [CountKey: FeedbackCount] = [:]
        var last: Int64 = 0
        var failure: StoreError?
    }

    private let state = Mutex(State())

    /// A store without events.
    package init() {}

    /// Lets storing fail from now on, or succeed again.
    package func fail(with error: StoreError?) { state.withLock { $0.failure = error } }

    package func append(_ drafts: [EventDraft]) async throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            if let failure = state.failure { throw failure }
            var ids = Set(state.events.map(\.event.id))
            guard drafts.allSatisfy({ ids.insert($0.id).inserted }) else {
                throw StoreError(.exists, "the event exists already")
            }
            for draft in drafts {
                state.last = max(state.last + 1, draft.time.microseconds)
                let time = Timestamp(microseconds: state.last)
                let event = RecordedEvent(id: draft.id, time: time, event: draft.event)
                state.events.append(Stored(account: draft.account, event: event))
            }
        }
    }

    package func events(_ query: EventQuery, of account: AccountID) async throws(StoreError) -> EventPage {
        let found = state.withLock { state in
            state.events.reversed().filter { stored in
                stored.account == account && query.facets.isSubset(of: stored.facets)
                    && query.excluded.isDisjoint(with: stored.facets)
                    && (query.since.map { stored.event.time >= $0 } ?? true)
                    && (query.until.map { stored.event.time < $0 } ?? true)
                    && (query.cursor.map { stored.event.time < $0.before } ?? true)
            }
            .prefix(query.limit + 1).map(\.event)
        }
        let page = Array(found.prefix(query.limit))
        let next = found.count > page.count ? page.last.map { EventCursor(before: $0.time) } : nil
        return EventPage(events: page, next: next)
    }

    package func event(_ id: ObjectID, of account: AccountID) async throws(StoreError) -> RecordedEvent? {
        state.withLock { state in
            state.events.first { $0.event.id == id && $0.account == account }?.event
        }
    }

    package func remove(until: Timestamp?, of account: AccountID) async throws(StoreError) -> Int {
        state.withLock { state in
            let before = state.events.count
            state.events.removeAll { stored in
                stored.account == account && (until.map { stored.event.time < $0 } ?? true)
            }
            return before - state.events.count
        }
    }

    package func add(_ feedback: Feedback, to event: ObjectID, of account: AccountID) async throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard let index = state.events.firstIndex(where: { $0.event.id == event && $0.account == account }),
                let entry = state.events[index].event.event.entries.first(where: { $0.reference.id == feedback.entry })
            else { throw StoreError(.notFound, "there is no such event with this entry") }
            Self.withdraw(feedback.entry, &state, index)
            state.events[index].feedback.append(feedback)
            Self.count(feedback, by: 1, name: entry.reference.name, of: account, &state)
        }
    }

    package func feedback(on event: ObjectID, of account: AccountID) async throws(StoreError) -> [Feedback] {
        state.withLock { state in
            state.events.first { $0.event.id == event && $0.account == account }?.feedback ?? []
        }
    }

    package func withdraw(
        entry: String,
        from event: ObjectID,
        of account: AccountID
    ) async throws(StoreError) -> Bool {
        state.withLock { state in
            guard let index = state.events.firstIndex(where: { $0.event.id == event && $0.account == account })
            else { return false }
            return Self.withdraw(entry, &state, index)
        }
    }

    package func feedbackCounts(of account: AccountID) async throws(StoreError) -> [FeedbackCount] {
        state.withLock { state in
            state.counts.filter { $0.key.account == account }.map(\.value)
                .filter { $0.falsePositives + $0.truePositives > 0 }.sorted { $0.entry < $1.entry }
        }
    }

    package func sweep(before: Timestamp, bytes: Int) async throws(StoreError) -> EventSweep {
        state.withLock { state in
            let count = state.events.count
            // The room that events take here is one byte each.
            state.events.removeAll { $0.event.time < before }
            state.events.removeFirst(max(0, state.events.count - bytes))
            return EventSweep(removed: count - state.events.count, isDone: true)
        }
    }

    @discardableResult
    private static func withdraw(_ entry: String, _ state: inout State, _ index: Int) -> Bool {
        guard let place = state.events[index].feedback.firstIndex(where: { $0.entry == entry }) else { return false }
        let feedback = state.events[index].feedback.remove(at: place)
        count(feedback, by: -1, name: nil, of: state.events[index].account, &state)
        return true
    }

    private static func count(
        _ feedback: Feedback,
        by step: Int,
        name: String?,
        of account: AccountID,
        _ state: inout State
    ) {
        let key = CountKey(account: account, entry: feedback.entry)
        let old = state.counts[key]
        let isFalse = feedback.verdict == .falsePositive
        state.counts[key] = FeedbackCount(
            entry: feedback.entry,
            name: name ?? old?.name ?? "",
            falsePositives: (old?.falsePositives ?? 0) + (isFalse ? step : 0),
            truePositives: (old?.truePositives ?? 0) + (isFalse ? 0 : step)
        )
    }
}
