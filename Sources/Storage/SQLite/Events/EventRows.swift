internal import Foundation
internal import GRDB
internal import WeirJSON
internal import WeirLog
internal import WeirManagement

/// The rows of events.
enum EventRows {
    /// About what a row takes beside its texts, in bytes: its key, its identifier and what it is found by.
    private static let overhead = 300

    /// About how much room an event takes.
    static func size(body: Int, payload: Int) -> Int { body + payload + overhead }

    /// The key of an event that is not deleted.
    static func key(of id: ObjectID, of account: EventAccount, _ database: Database) throws -> Int64? {
        let statement = try database.cachedStatement(
            sql: "SELECT key FROM event WHERE id = ? AND account = ? AND key > ?"
        )
        return try Int64.fetchOne(statement, arguments: [Data(id.bytes), account.number, account.removed])
    }

    /// An event that is not deleted, with its payload log.
    static func event(_ id: ObjectID, of account: EventAccount, _ database: Database) throws -> RecordedEvent? {
        let statement = try database.cachedStatement(
            sql: "SELECT key, id, body, payload FROM event WHERE id = ? AND account = ? AND key > ?"
        )
        return try Row.fetchOne(statement, arguments: [Data(id.bytes), account.number, account.removed]).map(event)
    }

    /// The event with a key, without the text of its payload log.
    static func event(key: Int64, of account: EventAccount, _ database: Database) throws -> RecordedEvent? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT key, id, body, iif(payload IS NULL, NULL, '') AS payload FROM event WHERE key = ? AND account = ?
                """
        )
        return try Row.fetchOne(statement, arguments: [key, account.number]).map(event)
    }

    private static func event(_ row: Row) throws -> RecordedEvent {
        let (id, body): (Data, Data) = (row["id"], row["body"])
        guard let id = ObjectID(bytes: Array(id)), let json = try? JSONValue(reading: Array(body)),
            let event = ScanEvent(json, payload: row["payload"])
        else { throw StoreError(.unavailable, "the database of events is damaged; restore it from a backup") }
        return RecordedEvent(id: id, time: row.moment("key"), event: event)
    }
}
