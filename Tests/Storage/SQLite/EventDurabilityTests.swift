import GRDB
import Testing
import WeirLog
import WeirManagement
import WeirStoreKit

@testable import WeirSQLite

struct EventDurabilityTests {
    /// How many files there are, and how often a writer is killed on each.
    private static let (files, lives) = (10, 5)

    @Test(.timeLimit(.minutes(5)))
    func `a writer that is killed loses no event that was acknowledged, and leaves no half of one`() async throws {
        var total = 0
        for file in 0..<Self.files {
            let database = try DatabaseFile()
            let account = AccountID()
            var acknowledged: Set<Int> = []
            for life in 0..<Self.lives {
                let delay = UInt32.random(in: 0...30_000)
                let place: Comment = "file \(file), life \(life), delay \(delay)"
                acknowledged.formUnion(
                    try KilledWriter.lines(
                        of: "weir-event-writer",
                        ["write", database.path, account.text],
                        killed: life == 0 ? .afterStart(delay * 3) : .afterFirstChange(delay)
                    )
                )
                let stored = try await Self.stored(in: database.path, account, place)
                #expect(acknowledged.isSubset(of: stored), place)
            }
            total += acknowledged.count
        }
        #expect(total > Self.files * Self.lives, "the writers came to nothing")
    }

    /// The numbers of the events that are stored, once it is seen that they are whole.
    private static func stored(in path: String, _ account: AccountID, _ place: Comment) async throws -> Set<Int> {
        let database = try SQLiteDatabase(path: path, for: .events)
        let findings = try await database.read("checking") { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        #expect(findings == ["ok"], place)
        // Each event is found by all that it has: 3 profiles, 5 entries, and 3 more.
        let (events, postings) = try await database.read("checking") { database in
            (
                try Int.fetchOne(database, sql: "SELECT count(*) FROM event") ?? -1,
                try Int.fetchOne(database, sql: "SELECT count(*) FROM posting") ?? -1
            )
        }
        #expect(postings == events * 11, place)
        let store = try SQLiteEventStore(database)
        var numbers: Set<Int> = []
        var query = EventQuery(facets: [EventFacet(.entry, EventSample.id(5))], limit: 500)
        repeat {
            let page = try await store.events(query, of: account)
            numbers.formUnion(page.events.map(\.event.file.size))
            query.cursor = page.next
        } while query.cursor != nil
        #expect(numbers.count == events, place)
        try database.close()
        return numbers
    }
}
