import WeirLog
import WeirManagement
import WeirStoreKit

/// Measures how long pages of many events take, by what they are filtered by.
struct SearchMeasurement {
    private static let together = 5_000
    private static let rounds = 20

    private let store: any EventStore
    private let account: AccountID

    init(_ store: any EventStore, _ account: AccountID) {
        self.store = store
        self.account = account
    }

    /// Stores so many events: common and rare entries and profiles, and two that never meet (61 and 62).
    func fill(_ count: Int) async throws {
        let sample = EventSample(account)
        var random = SystemRandomNumberGenerator()
        for start in stride(from: 0, to: count, by: Self.together) {
            try await store.append(
                (start..<min(start + Self.together, count)).map { number in
                    var entries = Set((0..<4).map { _ in Int.random(in: 1...50, using: &random) })
                    entries.insert(61 + number % 2)
                    if number % 100_000 == 7 { entries.insert(60) }
                    return sample.draft(
                        number,
                        profiles: Array(Set((0..<3).map { _ in Int.random(in: 1...20, using: &random) })),
                        entries: Array(entries),
                        dataClasses: number % 1_000 == 3 ? [5] : [],
                        isMatch: number % 10 != 0,
                        isInspected: number % 50 != 0
                    )
                }
            )
        }
        let query = EventQuery(limit: 500)
        // Some feedback, on the newest.
        let page = try await store.events(query, of: account)
        for event in page.events {
            guard let entry = event.event.entries.first else { continue }
            let feedback = Feedback(
                entry: entry.reference.id,
                verdict: .falsePositive,
                comment: nil,
                token: .only,
                createdAt: event.time
            )
            try await store.add(feedback, to: event.id, of: account)
        }
    }

    /// Prints the median and the slowest page of 50 for each filter.
    func run() async throws {
        func entry(_ number: Int) -> EventFacet { EventFacet(.entry, EventSample.id(number)) }
        let profile = EventFacet(.profile, EventSample.id(3))
        let middle = EventSample.time(400_000)
        let queries: [(String, EventQuery)] = [
            ("none", EventQuery()),
            ("since and until", EventQuery(since: EventSample.time(399_000), until: middle)),
            ("profile", EventQuery(facets: [profile])),
            ("entry", EventQuery(facets: [entry(7)])),
            ("rare entry", EventQuery(facets: [entry(60)])),
            ("data class", EventQuery(facets: [EventFacet(.dataClass, EventSample.id(5))])),
            ("match=false", EventQuery(facets: [.match(false)])),
            ("inspected=false", EventQuery(facets: [.inspected(false)])),
            ("feedback", EventQuery(facets: [.anyFeedback])),
            ("feedback=true_positive", EventQuery(facets: [.feedback(.truePositive)])),
            ("feedback=none", EventQuery(excluded: [.anyFeedback])),
            ("profile, entry", EventQuery(facets: [profile, entry(7)])),
            (
                "profile, entry, match, inspected",
                EventQuery(facets: [profile, entry(7), .match(true), .inspected(false)])
            ),
            (
                "all of them",
                EventQuery(
                    since: EventSample.time(1_000),
                    until: middle,
                    facets: [
                        profile, entry(7), entry(61), EventFacet(.dataClass, EventSample.id(5)), .match(true),
                        .inspected(true),
                    ],
                    excluded: [.anyFeedback]
                )
            ),
            ("two entries that never meet", EventQuery(facets: [entry(61), entry(62)])),
        ]
        for (name, query) in queries {
            var times: [Duration] = []
            var (found, isPartial) = (0, false)
            for _ in 0..<Self.rounds {
                let start = ContinuousClock.now
                let page = try await store.events(query, of: account)
                times.append(ContinuousClock.now - start)
                (found, isPartial) = (page.events.count, page.next != nil && page.events.count < query.limit)
            }
            times.sort()
            let median = Int(times[times.count / 2] / .microseconds(1))
            let slowest = Int((times.last ?? .zero) / .microseconds(1))
            print("\(name): \(found) events\(isPartial ? ", partial" : ""), median \(median) µs, slowest \(slowest) µs")
        }
    }
}
