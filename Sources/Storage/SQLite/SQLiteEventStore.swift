internal import GRDB
internal import Synchronization
internal import WeirLog
package import WeirManagement

/// Events in a database file of their own.
package final class SQLiteEventStore: EventStore {
    private let database: SQLiteDatabase
    /// The key of the last event, and the numbers of accounts and facets, which only `append` looks at.
    private let tail: Mutex<EventTail>

    /// The events in `database`, which was opened for events.
    ///
    /// - Throws: `StoreError.unavailable` when it cannot be read.
    package init(_ database: SQLiteDatabase) throws(StoreError) {
        self.database = database
        do {
            let last = try database.pool.read { try Int64.fetchOne($0, sql: "SELECT max(key) FROM event") }
            tail = Mutex(EventTail(last: last ?? 0))
        } catch {
            throw StoreError(error, doing: "reading the events")
        }
    }

    package func append(_ drafts: [EventDraft]) async throws(StoreError) {
        let tail = tail.withLock { $0 }
        let next = try await database.commit("storing events") { database in
            var writing = tail
            for draft in drafts { try writing.insert(draft, database) }
            try writing.finish(database)
            return writing
        }
        self.tail.withLock { $0 = next }
    }

    package func events(_ query: EventQuery, of account: AccountID) async throws(StoreError) -> EventPage {
        try await database.read("reading events") { database in
            guard let place = try EventAccount(account, database) else { return EventPage(events: [], next: nil) }
            return try EventSearch(query, place, database).page(database)
        }
    }

    package func event(_ id: ObjectID, of account: AccountID) async throws(StoreError) -> RecordedEvent? {
        try await database.read("reading an event") { database in
            guard let place = try EventAccount(account, database) else { return nil }
            return try EventRows.event(id, of: place, database)
        }
    }

    package func remove(until: Timestamp?, of account: AccountID) async throws(StoreError) -> Int {
        try await database.write("deleting events") { database in
            guard let place = try EventAccount(account, database) else { return 0 }
            return try place.remove(until: until, database)
        }
    }

    package func sweep(before: Timestamp, bytes: Int) async throws(StoreError) -> EventSweep {
        try await database.write("freeing events") { database in
            try EventSweeper(before: before, bytes: bytes).step(database)
        }
    }
}

// Feedback

extension SQLiteEventStore {
    package func add(_ feedback: Feedback, to event: ObjectID, of account: AccountID) async throws(StoreError) {
        try await database.write("storing feedback") { database in
            guard let place = try EventAccount(account, database),
                let key = try EventRows.key(of: event, of: place, database),
                let found = try EventRows.event(event, of: place, database),
                let entry = found.event.entries.first(where: { $0.reference.id == feedback.entry })
            else { throw StoreError(.notFound, "there is no such event with this entry") }
            try FeedbackRows(account: place, key: key).put(feedback, name: entry.reference.name, database)
        }
    }

    package func feedback(on event: ObjectID, of account: AccountID) async throws(StoreError) -> [Feedback] {
        try await database.read("reading feedback") { database in
            guard let place = try EventAccount(account, database),
                let key = try EventRows.key(of: event, of: place, database)
            else { return [] }
            return try FeedbackRows(account: place, key: key).all(database)
        }
    }

    package func withdraw(
        entry: String,
        from event: ObjectID,
        of account: AccountID
    ) async throws(StoreError) -> Bool {
        try await database.write("withdrawing feedback") { database in
            guard let place = try EventAccount(account, database),
                let key = try EventRows.key(of: event, of: place, database)
            else { return false }
            return try FeedbackRows(account: place, key: key).withdraw(entry: entry, database)
        }
    }

    package func feedbackCounts(of account: AccountID) async throws(StoreError) -> [FeedbackCount] {
        try await database.read("reading counts of feedback") { database in
            guard let place = try EventAccount(account, database) else { return [] }
            return try FeedbackRows.counts(of: place, database)
        }
    }
}
