internal import GRDB
internal import WeirManagement

/// Groups of labels of one kind, with their labels.
struct LabelGroupTable<Value: LabelGroup>: DefinitionTable {
    private let table: String
    private let rows: LabelRows

    private init(_ table: String, labels: String, group: String) {
        self.table = table
        rows = LabelRows(table: labels, group: group)
    }

    func load(_ database: Database, account: String) throws -> [Value] {
        let labels = try rows.load(database, account: account)
        return try Row.fetchAll(database, sql: "SELECT * FROM \(table) WHERE account_id = ?", arguments: [account])
            .map { row in
                let id: ObjectID = try row.id("id")
                return Value(
                    id: id,
                    name: row["name"],
                    summary: row["description"],
                    template: try row.optionalID("template_id"),
                    labels: labels[id] ?? [],
                    createdAt: row.moment("created_at"),
                    updatedAt: row.moment("updated_at")
                )
            }
    }

    func save(_ value: Value, account: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO \(table) (account_id, id, name, description, template_id, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (account_id, id) DO UPDATE SET
                    name = excluded.name, description = excluded.description, updated_at = excluded.updated_at
                """,
            arguments: [
                account, value.id.text, value.name, value.summary, value.template?.text,
                value.createdAt.microseconds, value.updatedAt.microseconds,
            ]
        )
        try rows.save(value.labels, of: value.id, account: account, database)
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM \(table) WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}

extension LabelGroupTable where Value == DataTagCategory {
    /// Categories of data tags.
    static let dataTagCategories = LabelGroupTable("data_tag_category", labels: "data_tag", group: "category_id")
}

extension LabelGroupTable where Value == SensitivityGroup {
    /// Groups of sensitivity levels.
    static let sensitivityGroups = LabelGroupTable("sensitivity_group", labels: "sensitivity_level", group: "group_id")
}
