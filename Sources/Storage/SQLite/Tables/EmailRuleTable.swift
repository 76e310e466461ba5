internal import GRDB
internal import WeirManagement

/// Rules for outgoing mail, with their conditions.
struct EmailRuleTable: DefinitionTable {
    func load(_ database: Database, account: String) throws -> [EmailRule] {
        let conditions = try EmailConditionRows().load(database, account: account)
        return try Row.fetchAll(database, sql: "SELECT * FROM email_rule WHERE account_id = ?", arguments: [account])
            .map { row in
                let id: ObjectID = try row.id("id")
                return EmailRule(
                    id: id,
                    priority: row["priority"],
                    content: EmailRule.Content(
                        name: row["name"],
                        summary: row["description"],
                        isEnabled: row["enabled"],
                        message: row["message"],
                        conditions: conditions[id] ?? []
                    ),
                    createdAt: row.moment("created_at"),
                    updatedAt: row.moment("updated_at")
                )
            }
    }

    func save(_ value: EmailRule, account: String, _ database: Database) throws {
        let content = value.content
        try database.execute(
            sql: """
                INSERT INTO email_rule (
                    account_id, id, priority, name, description, enabled, message, created_at, updated_at
                )
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (account_id, id) DO UPDATE SET
                    priority = excluded.priority, name = excluded.name, description = excluded.description,
                    enabled = excluded.enabled, message = excluded.message, updated_at = excluded.updated_at
                """,
            arguments: [
                account, value.id.text, value.priority, content.name, content.summary, content.isEnabled,
                content.message, value.createdAt.microseconds, value.updatedAt.microseconds,
            ]
        )
        try EmailConditionRows().save(content.conditions, of: value.id, account: account, database)
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM email_rule WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}
