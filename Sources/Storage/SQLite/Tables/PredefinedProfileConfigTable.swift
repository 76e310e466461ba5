internal import GRDB
internal import WeirManagement

/// What accounts have changed about predefined profiles.
struct PredefinedProfileConfigTable: DefinitionTable {
    private static let enabled = ListRows(
        table: "predefined_profile_enabled",
        owner: "profile_id",
        columns: ["entry_id"]
    )
    private static let upsert = Upsert(
        "predefined_profile_config",
        columns: ProfileOptionColumns.names + ["created_at"]
    )

    func load(_ database: Database, account: String) throws -> [PredefinedProfileConfig] {
        let enabled = try Self.enabled.load(database, account: account) { try $0.id("entry_id") }
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM predefined_profile_config WHERE account_id = ?",
            arguments: [account]
        )
        return try rows.map { row in
            let id = try row.id("id")
            return PredefinedProfileConfig(
                id: id,
                options: try ProfileOptionColumns.options(row),
                enabled: enabled[id] ?? [],
                createdAt: row.moment("created_at")
            )
        }
    }

    func save(_ value: PredefinedProfileConfig, account: String, _ database: Database) throws {
        let head: StatementArguments = [account, value.id.text]
        try Self.upsert.execute(
            database,
            head + ProfileOptionColumns.values(value.options) + [value.createdAt.microseconds]
        )
        try Self.enabled.save(value.enabled, of: value.id, account: account, database) { [$0.text] }
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM predefined_profile_config WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}
