internal import GRDB
internal import WeirManagement

/// The rows of an ordered list that belongs to something else, one row an element.
///
/// Each has the columns `account_id`, that of the owner, and `position`, which are its primary key.
struct ListRows {
    /// The table.
    let table: String
    /// The column that names the owner.
    let owner: String
    /// The other columns.
    let columns: [String]

    /// The lists of each owner, in order.
    func load<Element>(
        _ database: Database,
        account: String,
        _ make: (Row) throws -> Element
    ) throws -> [ObjectID: [Element]] {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT * FROM \(table) WHERE account_id = ? ORDER BY \(owner), position",
            arguments: [account]
        )
        var lists: [ObjectID: [Element]] = [:]
        while let row = try rows.next() { lists[try row.id(owner), default: []].append(try make(row)) }
        return lists
    }

    /// Stores a list, instead of the one that is there.
    func save<Element>(
        _ elements: [Element],
        of id: ObjectID,
        account: String,
        _ database: Database,
        _ values: (Element) -> [(any DatabaseValueConvertible)?]
    ) throws {
        try database.execute(
            sql: "DELETE FROM \(table) WHERE account_id = ? AND \(owner) = ?",
            arguments: [account, id.text]
        )
        guard !elements.isEmpty else { return }
        let places = Array(repeating: "?", count: columns.count + 3).joined(separator: ", ")
        let names = (["account_id", owner, "position"] + columns).joined(separator: ", ")
        let statement = try database.cachedStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(places))")
        for (position, element) in elements.enumerated() {
            try statement.execute(arguments: [account, id.text, position] + StatementArguments(values(element)))
        }
    }
}
