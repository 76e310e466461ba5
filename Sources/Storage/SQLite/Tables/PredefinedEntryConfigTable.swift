internal import GRDB
internal import WeirManagement

/// What accounts have switched about predefined entries that are in no predefined profile.
struct PredefinedEntryConfigTable: DefinitionTable {
    private static let upsert = Upsert("predefined_entry_config", columns: ["enabled", "created_at"])

    func load(_ database: Database, account: String) throws -> [PredefinedEntryConfig] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM predefined_entry_config WHERE account_id = ?",
            arguments: [account]
        )
        return try rows.map { row in
            PredefinedEntryConfig(
                id: try row.id("id"),
                isEnabled: row["enabled"],
                createdAt: row.moment("created_at")
            )
        }
    }

    func save(_ value: PredefinedEntryConfig, account: String, _ database: Database) throws {
        try Self.upsert.execute(
            database,
            [account, value.id.text, value.isEnabled, value.createdAt.microseconds]
        )
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM predefined_entry_config WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}
