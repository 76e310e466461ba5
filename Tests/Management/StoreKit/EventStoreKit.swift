import WeirLog
import WeirManagement

/// What every store of events has to do.
package enum EventStoreKit {
    /// Each is run on an empty store of its own.
    package static let checks: [EventStoreCheck] = reading + removing + feedback

    private static let reading: [EventStoreCheck] = [
        EventStoreCheck("an event is read back as it was stored, its payload log only on its own") { place in
            let sample = EventSample(AccountID())
            let payloads: [LoggedPayload?] = [nil, .sealed("c2VhbGVk", omitted: 3), .truncated]
            let drafts = payloads.enumerated().map { number, payload in
                sample.draft(
                    number,
                    profiles: [1, 2],
                    entries: [3, 1],
                    dataClasses: [4],
                    isInspected: number == 0,
                    payload: payload
                )
            }
            try await place.store.append(drafts)
            let store = try await place.reopened().store
            for draft in drafts {
                let event = try await store.event(draft.id, of: sample.account)
                let wanted = RecordedEvent(id: draft.id, time: draft.time, event: draft.event)
                try StoreCheck.require(event == wanted, "the event as it was")
            }
            let listed = try await store.events(EventQuery(), of: sample.account).events
            try StoreCheck.require(listed.map(\.id) == drafts.reversed().map(\.id), "the newest first")
            try StoreCheck.require(listed.map { $0.event.payload != nil } == [true, true, false], "what has payloads")
        },
        EventStoreCheck("moments go on, whatever the clock does, and an identifier is used once") { place in
            let sample = EventSample(AccountID())
            try await place.store.append([sample.draft(5), sample.draft(3)])
            let store = try await place.reopened().store
            let late = sample.draft(4)
            try await store.append([late])
            let times = try await store.events(EventQuery(), of: sample.account).events.map(\.time.microseconds)
            let first = EventSample.time(5).microseconds
            try StoreCheck.require(times == [first + 2, first + 1, first], "each a microsecond later")
            try await StoreCheck.expect(.exists) { try await store.append([sample.draft(6), late]) }
            let count = try await store.events(EventQuery(), of: sample.account).events.count
            try StoreCheck.require(count == 3, "all or none to be stored")
        },
        EventStoreCheck("pages have every event once, while others arrive") { place in
            let sample = EventSample(AccountID())
            try await place.store.append((0..<25).map { sample.draft($0, entries: [$0 % 2]) })
            for facets in [[], [EventFacet(.entry, EventSample.id(1))]] as [Set<EventFacet>] {
                var query = EventQuery(facets: facets, limit: 4)
                var numbers: [Int] = []
                repeat {
                    let page = try await place.store.events(query, of: sample.account)
                    numbers += page.events.map(\.event.file.size)
                    query.cursor = page.next
                    try await place.store.append([sample.draft(100, entries: [1])])
                } while query.cursor != nil
                let seen = numbers.filter { $0 < 100 }
                let wanted = (0..<25).reversed().filter { facets.isEmpty || $0 % 2 == 1 }
                try StoreCheck.require(seen == wanted, "every event once")
            }
        },
        EventStoreCheck("filters hold together") { place in
            let sample = EventSample(AccountID())
            try await place.store.append([
                sample.draft(0, profiles: [1], entries: [1, 2]),
                sample.draft(1, profiles: [2], entries: [2], dataClasses: [3]),
                sample.draft(2, profiles: [1], entries: [2], isMatch: false, isInspected: false),
                sample.draft(3, profiles: [1, 2], entries: [1], isInspected: false),
            ])
            func found(_ query: EventQuery) async throws -> [Int] {
                try await place.store.events(query, of: sample.account).events.map(\.event.file.size)
            }
            let entry = EventFacet(.entry, EventSample.id(2))
            let profile = EventFacet(.profile, EventSample.id(1))
            let cases: [(EventQuery, [Int])] = [
                (EventQuery(facets: [entry]), [2, 1, 0]),
                (EventQuery(facets: [profile]), [3, 0]),
                (EventQuery(facets: [profile, entry]), [0]),
                (EventQuery(facets: [EventFacet(.dataClass, EventSample.id(3)), entry]), [1]),
                (EventQuery(facets: [.match(false)]), [2]),
                (EventQuery(facets: [.inspected(false), .match(true)]), [3]),
                (EventQuery(facets: [.inspected(false)], excluded: [.match(true)]), [2]),
                (EventQuery(facets: [EventFacet(.entry, EventSample.id(99))]), []),
                (EventQuery(since: EventSample.time(1), until: EventSample.time(3)), [2, 1]),
                (EventQuery(since: EventSample.time(1), facets: [entry], limit: 1), [2]),
                (EventQuery(until: EventSample.time(0)), []),
                (EventQuery(facets: [entry], excluded: [EventFacet(.entry, EventSample.id(1))]), [2, 1]),
            ]
            for (query, wanted) in cases {
                let numbers = try await found(query)
                try StoreCheck.require(numbers == wanted, "\(wanted) and not \(numbers)")
            }
        },
    ]

    private static let removing: [EventStoreCheck] = [
        EventStoreCheck("no account sees or changes what another has") { place in
            let (own, other) = (EventSample(AccountID()), EventSample(AccountID()))
            let draft = own.draft(1)
            try await place.store.append([draft, other.draft(2, entries: [2])])
            try StoreCheck.require(try await place.store.event(draft.id, of: other.account) == nil, "no such event")
            let entry = EventQuery(facets: [EventFacet(.entry, EventSample.id(1))])
            let found = try await place.store.events(entry, of: other.account).events
            try StoreCheck.require(found.isEmpty, "no event with the other's entry")
            try await StoreCheck.expect(.notFound) {
                try await place.store.add(Self.said(1, .truePositive), to: draft.id, of: other.account)
            }
            let wasWithdrawn = try await place.store.withdraw(
                entry: EventSample.id(1),
                from: draft.id,
                of: other.account
            )
            try StoreCheck.require(!wasWithdrawn, "nothing to withdraw")
            try StoreCheck.require(try await place.store.remove(until: nil, of: other.account) == 1, "its own to go")
            try StoreCheck.require(try await place.store.event(draft.id, of: own.account) != nil, "the first to stay")
            try StoreCheck.require(try await place.store.remove(until: nil, of: AccountID()) == 0, "nothing to go")
        },
        EventStoreCheck("what is deleted is out of sight at once, and swept later") { place in
            let sample = EventSample(AccountID())
            let drafts = (0..<10).map { sample.draft($0) }
            try await place.store.append(drafts)
            let removed = try await place.store.remove(until: EventSample.time(7), of: sample.account)
            try StoreCheck.require(removed == 7, "seven to go")
            var place = place
            for _ in 0..<2 {
                let store = place.store
                let left = try await store.events(EventQuery(), of: sample.account).events
                try StoreCheck.require(left.map(\.event.file.size) == [9, 8, 7], "three to be left")
                let first = try await store.event(drafts[0].id, of: sample.account)
                try StoreCheck.require(first == nil, "the first to be gone")
                try StoreCheck.require(
                    try await store.feedback(on: drafts[0].id, of: sample.account) == [],
                    "no feedback"
                )
                try await sweep(store, before: EventSample.time(0))
                place = try await place.reopened()
            }
        },
        EventStoreCheck("what is too old goes, of every account") { place in
            let samples = [EventSample(AccountID()), EventSample(AccountID())]
            try await place.store.append((0..<1_000).map { samples[$0 % 2].draft($0, entries: [1, $0 % 7]) })
            let removed = try await sweep(place.store, before: EventSample.time(900))
            try StoreCheck.require(removed == 900, "900 and not \(removed)")
            for sample in samples {
                for facets in [[], [EventFacet(.entry, EventSample.id(1))]] as [Set<EventFacet>] {
                    let query = EventQuery(facets: facets, limit: 100)
                    let left = try await place.store.events(query, of: sample.account).events
                    try StoreCheck.require(left.count == 50, "50 and not \(left.count)")
                }
            }
        },
    ]

    private static let feedback: [EventStoreCheck] = [
        EventStoreCheck("feedback is kept, replaced and withdrawn, and counted after its event is gone") { place in
            let sample = EventSample(AccountID())
            let drafts = (0..<3).map { sample.draft($0, entries: [1, 2]) }
            try await place.store.append(drafts)
            for draft in drafts {
                try await place.store.add(Self.said(1, .falsePositive), to: draft.id, of: sample.account)
                try await place.store.add(Self.said(2, .truePositive), to: draft.id, of: sample.account)
            }
            try await place.store.add(Self.said(1, .truePositive), to: drafts[0].id, of: sample.account)
            let entry = EventSample.id(2)
            let first = try await place.store.withdraw(entry: entry, from: drafts[0].id, of: sample.account)
            let again = try await place.store.withdraw(entry: entry, from: drafts[0].id, of: sample.account)
            try StoreCheck.require(first && !again, "to be withdrawn once")
            try await StoreCheck.expect(.notFound) {
                try await place.store.add(Self.said(3, .truePositive), to: drafts[0].id, of: sample.account)
            }
            let store = try await place.reopened().store
            let said = try await store.feedback(on: drafts[0].id, of: sample.account)
            try StoreCheck.require(said == [Self.said(1, .truePositive)], "what was said last")
            func found(_ facet: EventFacet) async throws -> [Int] {
                try await store.events(EventQuery(facets: [facet]), of: sample.account).events.map(\.event.file.size)
            }
            try StoreCheck.require(try await found(.feedback(.falsePositive)) == [2, 1], "the false ones")
            try StoreCheck.require(try await found(.feedback(.truePositive)) == [2, 1, 0], "the true ones")
            _ = try await store.withdraw(entry: EventSample.id(1), from: drafts[0].id, of: sample.account)
            try StoreCheck.require(try await found(.anyFeedback) == [2, 1], "those with any")
            _ = try await store.remove(until: nil, of: sample.account)
            try await sweep(store, before: EventSample.time(0))
            let counts = try await store.feedbackCounts(of: sample.account)
            let wanted = [(1, 2, 0), (2, 0, 2)].map { number, wrong, right in
                FeedbackCount(
                    entry: EventSample.id(number),
                    name: "ünï \(number)'",
                    falsePositives: wrong,
                    truePositives: right
                )
            }
            try StoreCheck.require(counts == wanted, "the counts to stay")
        }
    ]

    private static func said(_ entry: Int, _ verdict: FeedbackVerdict) -> Feedback {
        Feedback(
            entry: EventSample.id(entry),
            verdict: verdict,
            comment: entry == 1 ? "wrong, it's ünï" : nil,
            token: .only,
            createdAt: EventSample.time(entry)
        )
    }

    /// Sweeps until nothing is left to do.
    @discardableResult
    private static func sweep(_ store: any EventStore, before: Timestamp) async throws -> Int {
        var removed = 0
        while true {
            let step = try await store.sweep(before: before, bytes: 1 << 30)
            removed += step.removed
            if step.isDone { return removed }
        }
    }
}
