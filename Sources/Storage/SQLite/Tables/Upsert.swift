internal import GRDB

/// A statement that stores a row, new or not.
struct Upsert: Sendable {
    private let sql: String

    /// Describes the statement.
    ///
    /// - Parameters:
    ///   - table: The table, whose primary key is `account_id` and `id`.
    ///   - columns: The other columns.
    ///   - fixed: Those of them that never change once the row is there.
    init(_ table: String, columns: [String], fixed: Set<String> = ["created_at"]) {
        let all = ["account_id", "id"] + columns
        let places = Array(repeating: "?", count: all.count).joined(separator: ", ")
        let changes = columns.filter { !fixed.contains($0) }.map { "\($0) = excluded.\($0)" }
        sql = """
            INSERT INTO \(table) (\(all.joined(separator: ", "))) VALUES (\(places))
            ON CONFLICT (account_id, id) DO UPDATE SET \(changes.joined(separator: ", "))
            """
    }

    /// Stores a row; `values` are the account, the identifier and the columns, in their order.
    func execute(_ database: Database, _ values: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: values)
    }
}
