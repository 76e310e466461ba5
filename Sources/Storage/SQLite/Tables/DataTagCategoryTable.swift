internal import GRDB
internal import WeirManagement

/// Categories of data tags, with their tags.
struct DataTagCategoryTable: DefinitionTable {
    func load(_ database: Database, account: String) throws -> [DataTagCategory] {
        let tags = try LabelRows(table: "data_tag", group: "category_id").load(database, account: account)
        return try Row.fetchAll(
            database,
            sql: "SELECT * FROM data_tag_category WHERE account_id = ?",
            arguments: [account]
        )
        .map { row in
            let id: ObjectID = try row.id("id")
            return DataTagCategory(
                id: id,
                name: row["name"],
                summary: row["description"],
                template: try row.optionalID("template_id"),
                tags: tags[id] ?? [],
                createdAt: row.moment("created_at"),
                updatedAt: row.moment("updated_at")
            )
        }
    }

    func save(_ value: DataTagCategory, account: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO data_tag_category (account_id, id, name, description, template_id, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (account_id, id) DO UPDATE SET
                    name = excluded.name, description = excluded.description, updated_at = excluded.updated_at
                """,
            arguments: [
                account, value.id.text, value.name, value.summary, value.template?.text,
                value.createdAt.microseconds, value.updatedAt.microseconds,
            ]
        )
        try LabelRows(table: "data_tag", group: "category_id")
            .save(value.tags, of: value.id, account: account, database)
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM data_tag_category WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}
