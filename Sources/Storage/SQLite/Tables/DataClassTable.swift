internal import GRDB
internal import WeirManagement

/// Data classes, with the labels they put on what they apply to.
struct DataClassTable: DefinitionTable {
    func load(_ database: Database, account: String) throws -> [DataClass] {
        var tags: [ObjectID: [ObjectID]] = [:]
        for row in try rows(of: "data_class_tag", database, account: account) {
            tags[try row.id("data_class_id"), default: []].append(try row.id("tag_id"))
        }
        var levels: [ObjectID: [SensitivityLevelReference]] = [:]
        for row in try rows(of: "data_class_level", database, account: account) {
            let level = SensitivityLevelReference(group: try row.id("group_id"), level: try row.id("level_id"))
            levels[try row.id("data_class_id"), default: []].append(level)
        }
        return try Row.fetchAll(database, sql: "SELECT * FROM data_class WHERE account_id = ?", arguments: [account])
            .map { row in
                let id: ObjectID = try row.id("id")
                return DataClass(
                    id: id,
                    name: row["name"],
                    summary: row["description"],
                    expression: try expression(row),
                    tags: tags[id] ?? [],
                    levels: levels[id] ?? [],
                    createdAt: row.moment("created_at"),
                    updatedAt: row.moment("updated_at")
                )
            }
    }

    func save(_ value: DataClass, account: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO data_class (account_id, id, name, description, expression, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (account_id, id) DO UPDATE SET
                    name = excluded.name, description = excluded.description, expression = excluded.expression,
                    updated_at = excluded.updated_at
                """,
            arguments: [
                account, value.id.text, value.name, value.summary, value.expression.text,
                value.createdAt.microseconds, value.updatedAt.microseconds,
            ]
        )
        for table in ["data_class_tag", "data_class_level"] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE account_id = ? AND data_class_id = ?",
                arguments: [account, value.id.text]
            )
        }
        for (position, tag) in value.tags.enumerated() {
            try database.execute(
                sql: "INSERT INTO data_class_tag (account_id, data_class_id, position, tag_id) VALUES (?, ?, ?, ?)",
                arguments: [account, value.id.text, position, tag.text]
            )
        }
        for (position, level) in value.levels.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO data_class_level (account_id, data_class_id, position, group_id, level_id)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [account, value.id.text, position, level.group.text, level.level.text]
            )
        }
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM data_class WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }

    private func rows(of table: String, _ database: Database, account: String) throws -> [Row] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM \(table) WHERE account_id = ? ORDER BY data_class_id, position",
            arguments: [account]
        )
    }

    private func expression(_ row: Row) throws -> DataClassExpression {
        do {
            return try DataClassExpression(row["expression"])
        } catch {
            throw StoreError(.unavailable, "the database has an expression that this version does not understand")
        }
    }
}
