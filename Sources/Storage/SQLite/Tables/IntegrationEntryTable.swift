internal import GRDB
internal import WeirManagement

/// Entries of integrations.
struct IntegrationEntryTable: DefinitionTable {
    private static let upsert = Upsert(
        "integration_entry",
        columns: ["profile_id", "name", "enabled", "created_at", "updated_at"],
        fixed: ["profile_id", "created_at"]
    )

    func load(_ database: Database, account: String) throws -> [IntegrationEntry] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM integration_entry WHERE account_id = ?",
            arguments: [account]
        )
        return try rows.map { row in
            IntegrationEntry(
                id: try row.id("id"),
                name: row["name"],
                isEnabled: row["enabled"],
                profile: try row.id("profile_id"),
                createdAt: row.moment("created_at"),
                updatedAt: row.moment("updated_at")
            )
        }
    }

    func save(_ value: IntegrationEntry, account: String, _ database: Database) throws {
        try Self.upsert.execute(
            database,
            [
                account, value.id.text, value.profile.text, value.name, value.isEnabled,
                value.createdAt.microseconds, value.updatedAt.microseconds,
            ]
        )
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM integration_entry WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}
