internal import GRDB
internal import WeirManagement

/// Document fingerprints.
struct DocumentFingerprintTable: DefinitionTable {
    func load(_ database: Database, account: String) throws -> [DocumentFingerprint] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM document_fingerprint WHERE account_id = ?",
            arguments: [account]
        )
        .map { row in
            DocumentFingerprint(
                id: try row.id("id"),
                entry: try row.id("entry_id"),
                name: row["name"],
                summary: row["description"],
                matchPercent: row["match_percent"],
                document: document(row),
                createdAt: row.moment("created_at"),
                updatedAt: row.moment("updated_at")
            )
        }
    }

    func save(_ value: DocumentFingerprint, account: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO document_fingerprint (account_id, id, entry_id, name, description, match_percent, file_name,
                    version, size, sha256, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (account_id, id) DO UPDATE SET
                    name = excluded.name, description = excluded.description, match_percent = excluded.match_percent,
                    file_name = excluded.file_name, version = excluded.version, size = excluded.size,
                    sha256 = excluded.sha256, updated_at = excluded.updated_at
                """,
            arguments: [
                account, value.id.text, value.entry.text, value.name, value.summary, value.matchPercent,
                value.document?.fileName, value.document?.version, value.document?.size, value.document?.sha256,
                value.createdAt.microseconds, value.updatedAt.microseconds,
            ]
        )
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM document_fingerprint WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }

    private func document(_ row: Row) -> ReferenceDocument? {
        guard let fileName: String = row["file_name"], let version: Int = row["version"], let size: Int = row["size"],
            let sha256: String = row["sha256"]
        else { return nil }
        return ReferenceDocument(fileName: fileName, version: version, size: size, sha256: sha256)
    }
}
