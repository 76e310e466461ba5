import Foundation
import GRDB
import Testing
import WeirLog
import WeirManagement
import WeirStoreKit

@testable import WeirSQLite

struct EventStoreTests {
    private let file: DatabaseFile
    private let events: SQLiteEvents
    private let sample = EventSample(AccountID())

    private var store: any EventStore { events.store }

    init() throws {
        file = try DatabaseFile()
        events = try SQLiteEvents(file)
    }

    /// Sweeps until nothing is left to do; the number of steps.
    @discardableResult
    private func sweep(bytes: Int) async throws -> Int {
        for step in 1... where try await store.sweep(before: EventSample.time(-1), bytes: bytes).isDone {
            return step
        }
        return 0
    }

    /// Moves everything that was stored into the file itself.
    private func checkpoint() async throws {
        _ = try await events.database.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    private func size() throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        return try #require(attributes[.size] as? Int)
    }

    @Test func `a file of events is no database of definitions, and the other way round`() throws {
        let error = #expect(throws: StoreError.self) { try SQLiteDatabase(path: file.path) }
        #expect(error?.message.contains("something else") == true)
        let other = try DatabaseFile()
        try SQLiteDatabase(path: other.path).close()
        #expect(throws: StoreError.self) { try SQLiteDatabase(path: other.path, for: .events) }
        #expect(try file.mode(of: "weir.sqlite") == 0o600)
    }

    @Test func `every step of a search, and everything it reads, goes by an index`() async throws {
        try await store.append([sample.draft(1)])
        let statements = [
            "SELECT key FROM posting WHERE facet = 1 AND key <= 9 ORDER BY key DESC LIMIT 1",
            "SELECT number FROM facet WHERE account = 1 AND kind = 'entry' AND value = 'x'",
            "SELECT key, id, body, payload FROM event WHERE id = x'00' AND account = 1 AND key > 2",
            "SELECT key, id, body, payload FROM event WHERE key = 1 AND account = 1",
            "DELETE FROM posting WHERE facet = 1 AND key <= 9",
            "SELECT key FROM posting WHERE facet = 1 AND key <= 9 ORDER BY key LIMIT 9",
        ]
        let plans = try await events.database.read("explaining") { database in
            try statements.map { statement in
                try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(statement)").map { $0["detail"] as String }
            }
        }
        for (statement, plan) in zip(statements, plans) {
            #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH"), "\(statement): \(plan)")
        }
    }

    @Test func `a search that finds nothing for long ends its page, and the next one goes on`() async throws {
        // Two entries that take turns and never meet, and both at the very end.
        try await store.append([sample.draft(0, entries: [1, 2])])
        for start in stride(from: 1, to: 20_000, by: 5_000) {
            try await store.append((start..<(start + 5_000)).map { sample.draft($0, entries: [$0 % 2 + 1]) })
        }
        var query = EventQuery(
            facets: [EventFacet(.entry, EventSample.id(1)), EventFacet(.entry, EventSample.id(2))],
            limit: 10
        )
        var pages = 0
        var found: [Int] = []
        repeat {
            let page = try await store.events(query, of: sample.account)
            found += page.events.map(\.event.file.size)
            #expect(page.next != query.cursor)
            query.cursor = page.next
            pages += 1
        } while query.cursor != nil
        #expect(found == [0])
        #expect((2...5).contains(pages))
    }

    @Test func `who has most of the room loses his oldest events first, and the file shrinks`() async throws {
        let modest = EventSample(AccountID())
        try await store.append([modest.draft(0)])
        for start in stride(from: 1, to: 5_000, by: 1_000) {
            try await store.append((start..<(start + 1_000)).map { sample.draft($0) })
        }
        try await checkpoint()
        let before = try size()
        try await sweep(bytes: before / 2)
        try await checkpoint()
        #expect(try size() <= before / 2 + 100_000)
        #expect(try await store.events(EventQuery(), of: modest.account).events.count == 1)
        let left = try await store.events(EventQuery(limit: 5_000), of: sample.account).events.map(\.event.file.size)
        #expect((1_000...3_000).contains(left.count))
        #expect(left.first == 5_000)
        #expect(left == Array((5_001 - left.count..<5_001).reversed()))
    }

    @Test func `what is freed is overwritten`() async throws {
        let planted = "PLANTED-REFERENCE-8711"
        let draft = sample.draft(1)
        let event = ScanEvent(
            source: EventSource(
                kind: .scan,
                point: "api",
                token: EventSample.id(0),
                tokenName: "ci",
                email: nil,
                reference: planted
            ),
            file: draft.event.file,
            isMatch: true,
            isInspected: true,
            profiles: [],
            entries: [],
            dataClasses: [],
            issues: [],
            undetected: [],
            revision: 1,
            milliseconds: 1,
            payload: nil
        )
        try await store.append([
            EventDraft(id: draft.id, account: sample.account, time: draft.time, event: event), sample.draft(2),
        ])
        try await checkpoint()
        #expect(try contains(planted))
        _ = try await store.remove(until: EventSample.time(2), of: sample.account)
        try await sweep(bytes: 1 << 30)
        try await checkpoint()
        #expect(try !contains(planted))
        #expect(try await store.events(EventQuery(), of: sample.account).events.count == 1)
    }

    private func contains(_ text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: file.folder).contains { name in
            try Data(contentsOf: URL(fileURLWithPath: file.folder + "/" + name)).range(of: Data(text.utf8)) != nil
        }
    }

    @Test func `searching, storing and sweeping at the same time get along`() async throws {
        let (store, sample) = (store, sample)
        let journal = EventJournal(store)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for turn in 0..<50 { try await journal.record(sample.draft(turn * 8 + task)) }
                }
            }
            group.addTask {
                for _ in 0..<50 {
                    let page = try await store.events(EventQuery(limit: 100), of: sample.account)
                    let times = page.events.map(\.time)
                    #expect(times == times.sorted(by: >))
                }
            }
            group.addTask {
                for number in 0..<20 { _ = try await store.sweep(before: EventSample.time(number), bytes: 1 << 30) }
            }
            try await group.waitForAll()
        }
        let left = try await store.events(EventQuery(limit: 500), of: sample.account).events
        #expect(left.count > 300)
        #expect(Set(left.map(\.id)).count == left.count)
    }
}
