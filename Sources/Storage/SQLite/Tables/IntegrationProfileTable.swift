internal import GRDB
internal import WeirManagement

/// Profiles of integrations.
struct IntegrationProfileTable: DefinitionTable {
    private static let upsert = Upsert(
        "integration_profile",
        columns: ["integration_id", "name", "description", "created_at", "updated_at"]
    )

    func load(_ database: Database, account: String) throws -> [IntegrationProfile] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM integration_profile WHERE account_id = ?",
            arguments: [account]
        )
        return try rows.map { row in
            IntegrationProfile(
                id: try row.id("id"),
                integration: try row.id("integration_id"),
                name: row["name"],
                summary: row["description"],
                createdAt: row.moment("created_at"),
                updatedAt: row.moment("updated_at")
            )
        }
    }

    func save(_ value: IntegrationProfile, account: String, _ database: Database) throws {
        try Self.upsert.execute(
            database,
            [
                account, value.id.text, value.integration.text, value.name, value.summary,
                value.createdAt.microseconds, value.updatedAt.microseconds,
            ]
        )
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM integration_profile WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}
