internal import GRDB
internal import WeirManagement

/// The rows of labels, which have the same columns whatever they are the labels of.
struct LabelRows {
    /// The table.
    let table: String
    /// The column that names their group.
    let group: String

    /// The labels of each group, in order.
    func load(_ database: Database, account: String) throws -> [ObjectID: [Label]] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM \(table) WHERE account_id = ? ORDER BY \(group), position",
            arguments: [account]
        )
        var labels: [ObjectID: [Label]] = [:]
        for row in rows {
            let label = Label(
                id: try row.id("id"),
                name: row["name"],
                summary: row["description"],
                createdAt: row.moment("created_at"),
                updatedAt: row.moment("updated_at")
            )
            labels[try row.id(group), default: []].append(label)
        }
        return labels
    }

    /// Stores the labels of a group, and takes out those that are none any more.
    func save(_ labels: [Label], of id: ObjectID, account: String, _ database: Database) throws {
        let stored = try String.fetchAll(
            database,
            sql: "SELECT id FROM \(table) WHERE account_id = ? AND \(group) = ?",
            arguments: [account, id.text]
        )
        for gone in Set(stored).subtracting(labels.map(\.id.text)) {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE account_id = ? AND id = ?",
                arguments: [account, gone]
            )
        }
        for (position, label) in labels.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO \(table) (account_id, \(group), id, position, name, description, created_at, updated_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (account_id, id) DO UPDATE SET
                        position = excluded.position, name = excluded.name, description = excluded.description,
                        updated_at = excluded.updated_at
                    """,
                arguments: [
                    account, id.text, label.id.text, position, label.name, label.summary,
                    label.createdAt.microseconds, label.updatedAt.microseconds,
                ]
            )
        }
    }
}
