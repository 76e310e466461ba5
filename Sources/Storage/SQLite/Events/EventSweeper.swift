internal import GRDB
internal import WeirManagement

/// Frees the room of some events.
///
/// Of an account it is always the oldest that go, so what they are found by goes in one range a facet.
struct EventSweeper {
    /// How many events go in a step: few, for nothing can be stored meanwhile.
    private static let together = 200
    /// How many freed pages are given back to the file system in a step.
    private static let pages = 1_000

    private let before: Int64
    private let bytes: Int

    /// Frees events before a moment, and what is over so many bytes.
    init(before: Timestamp, bytes: Int) {
        self.before = before.microseconds
        self.bytes = bytes
    }

    /// One step.
    func step(_ database: Database) throws -> EventSweep {
        if let (account, last) = try due(database) {
            return EventSweep(removed: try free(account, upTo: last, database), isDone: false)
        }
        let freed = try count("PRAGMA freelist_count", database)
        guard freed > 0 else { return EventSweep(removed: 0, isDone: true) }
        // A statement that gives back a page a row.
        _ = try Row.fetchAll(database, sql: "PRAGMA incremental_vacuum(\(Self.pages))")
        return EventSweep(removed: 0, isDone: freed <= Self.pages)
    }

    /// An account with events to free, and the key of the last of them.
    private func due(_ database: Database) throws -> (account: Int64, last: Int64)? {
        let oldest = try Row.fetchAll(
            database,
            sql: """
                SELECT number, removed, bytes, (
                    SELECT min(key) FROM posting
                    WHERE facet = (SELECT number FROM facet WHERE account = event_account.number AND kind = ?)
                ) AS oldest FROM event_account ORDER BY bytes DESC
                """,
            arguments: [EventFacet.Kind.all.rawValue]
        )
        for row in oldest {
            let last = max(row["removed"] as Int64, before - 1)
            if let oldest = row["oldest"] as Int64?, oldest <= last { return (row["number"], last) }
        }
        let used = try (count("PRAGMA page_count", database) - count("PRAGMA freelist_count", database))
        guard used * (try count("PRAGMA page_size", database)) > bytes else { return nil }
        return oldest.first { $0["oldest"] as Int64? != nil }.map { ($0["number"], Int64.max) }
    }

    /// Frees the oldest events of an account.
    ///
    /// - Returns: How many.
    private func free(_ account: Int64, upTo last: Int64, _ database: Database) throws -> Int {
        guard let all = try FacetRows.number(of: .all, account: account, database) else { return 0 }
        let keys = try Int64.fetchAll(
            database,
            sql: "SELECT key FROM posting WHERE facet = ? AND key <= ? ORDER BY key LIMIT ?",
            arguments: [all, last, Self.together]
        )
        guard let end = keys.last else { return 0 }
        let size = try database.cachedStatement(
            sql: "SELECT length(body) AS body, ifnull(length(payload), 0) AS payload FROM event WHERE key = ?"
        )
        let event = try database.cachedStatement(sql: "DELETE FROM event WHERE key = ?")
        var freed = 0
        for key in keys {
            if let row = try Row.fetchOne(size, arguments: [key]) {
                freed += EventRows.size(body: row["body"], payload: row["payload"])
            }
            try event.execute(arguments: [key])
        }
        let postings = try database.cachedStatement(sql: "DELETE FROM posting WHERE facet = ? AND key <= ?")
        for facet in try FacetRows.numbers(account: account, database) {
            try postings.execute(arguments: [facet, end])
        }
        try database.execute(
            sql: "UPDATE event_account SET bytes = max(0, bytes - ?), removed = max(removed, ?) WHERE number = ?",
            arguments: [freed, end, account]
        )
        return keys.count
    }

    private func count(_ pragma: String, _ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: pragma) ?? 0
    }
}
