internal import GRDB
internal import WeirManagement

/// Datasets, without their values.
struct DatasetTable: DefinitionTable {
    /// What opens and seals their secrets.
    let sealer: SecretSealer

    func load(_ database: Database, account: String) throws -> [Dataset] {
        let columns = try DatasetColumnRows().load(database, account: account)
        let versions = try DatasetVersionRows(sealer: sealer).load(database, account: account)
        return try Row.fetchAll(database, sql: "SELECT * FROM dataset WHERE account_id = ?", arguments: [account])
            .map { row in
                let id: ObjectID = try row.id("id")
                guard let encoding = Dataset.Encoding(rawValue: row["encoding_version"]) else {
                    throw StoreError(.unavailable, "the database has an encoding that this version does not know")
                }
                return Dataset(
                    id: id,
                    name: row["name"],
                    summary: row["description"],
                    isSecret: row["is_secret"],
                    isCaseSensitive: row["is_case_sensitive"],
                    encoding: encoding,
                    columns: columns[id] ?? [],
                    versions: versions[id] ?? [],
                    createdAt: row.moment("created_at"),
                    updatedAt: row.moment("updated_at")
                )
            }
    }

    func save(_ value: Dataset, account: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO dataset (account_id, id, name, description, is_secret, is_case_sensitive, encoding_version,
                    created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (account_id, id) DO UPDATE SET
                    name = excluded.name, description = excluded.description,
                    is_case_sensitive = excluded.is_case_sensitive, updated_at = excluded.updated_at
                """,
            arguments: [
                account, value.id.text, value.name, value.summary, value.isSecret ? 1 : 0,
                value.isCaseSensitive ? 1 : 0, value.encoding.rawValue, value.createdAt.microseconds,
                value.updatedAt.microseconds,
            ]
        )
        try DatasetColumnRows().save(value.columns, of: value.id, account: account, database)
        try DatasetVersionRows(sealer: sealer).save(value.versions, of: value.id, account: account, database)
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM dataset WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}
