internal import GRDB
internal import WeirManagement

/// What the events of an account are kept under.
struct EventAccount {
    /// The number that stands for the account.
    let number: Int64
    /// Events up to this key are deleted, be they freed or not.
    let removed: Int64

    /// The place of an account; `nil` when it never had events.
    init?(_ id: AccountID, _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT number, removed FROM event_account WHERE account_id = ?"
        )
        guard let row = try Row.fetchOne(statement, arguments: [id.text]) else { return nil }
        number = row["number"]
        removed = row["removed"]
    }

    /// The place of an account, which is made when there is none.
    init(making id: AccountID, _ database: Database) throws {
        if let place = try EventAccount(id, database) {
            self = place
            return
        }
        try database.execute(sql: "INSERT INTO event_account (account_id) VALUES (?)", arguments: [id.text])
        number = database.lastInsertedRowID
        removed = -1
    }

    /// Takes events out of sight.
    ///
    /// - Returns: How many there were.
    func remove(until: Timestamp?, _ database: Database) throws -> Int {
        guard let all = try FacetRows.number(of: .all, account: number, database) else { return 0 }
        let newest = try Int64.fetchOne(
            database,
            sql: "SELECT max(key) FROM posting WHERE facet = ?",
            arguments: [all]
        )
        guard let newest else { return 0 }
        let last = min(until.map { $0.microseconds - 1 } ?? newest, newest)
        guard last > removed else { return 0 }
        let count = try Int.fetchOne(
            database,
            sql: "SELECT count(*) FROM posting WHERE facet = ? AND key > ? AND key <= ?",
            arguments: [all, removed, last]
        )
        try database.execute(
            sql: "UPDATE event_account SET removed = ? WHERE number = ?",
            arguments: [last, number]
        )
        return count ?? 0
    }
}
