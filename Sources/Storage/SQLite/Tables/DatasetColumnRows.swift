internal import GRDB
internal import WeirManagement

/// The rows of the columns of datasets.
struct DatasetColumnRows {
    /// The columns of each dataset, in order.
    func load(_ database: Database, account: String) throws -> [ObjectID: [DatasetColumn]] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM dataset_column WHERE account_id = ? ORDER BY dataset_id, position",
            arguments: [account]
        )
        var columns: [ObjectID: [DatasetColumn]] = [:]
        for row in rows {
            let column = DatasetColumn(
                id: try row.id("id"),
                name: row["name"],
                createdAt: row.moment("created_at"),
                updatedAt: row.moment("updated_at")
            )
            columns[try row.id("dataset_id"), default: []].append(column)
        }
        return columns
    }

    /// Stores the columns of a dataset, and takes out those that are none any more.
    func save(_ columns: [DatasetColumn], of id: ObjectID, account: String, _ database: Database) throws {
        let stored = try String.fetchAll(
            database,
            sql: "SELECT id FROM dataset_column WHERE account_id = ? AND dataset_id = ?",
            arguments: [account, id.text]
        )
        for gone in Set(stored).subtracting(columns.map(\.id.text)) {
            try database.execute(
                sql: "DELETE FROM dataset_column WHERE account_id = ? AND id = ?",
                arguments: [account, gone]
            )
        }
        for (position, column) in columns.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO dataset_column (account_id, dataset_id, id, position, name, created_at, updated_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (account_id, id) DO UPDATE SET
                        position = excluded.position, name = excluded.name, updated_at = excluded.updated_at
                    """,
                arguments: [
                    account, id.text, column.id.text, position, column.name, column.createdAt.microseconds,
                    column.updatedAt.microseconds,
                ]
            )
        }
    }
}
