internal import Foundation
internal import GRDB
internal import WeirManagement

/// The rows of the versions of datasets, and of what each says of its columns.
struct DatasetVersionRows {
    /// What opens and seals their secrets.
    let sealer: SecretSealer

    /// The versions of each dataset, oldest first.
    func load(_ database: Database, account: String) throws -> [ObjectID: [DatasetVersion]] {
        let parts = try parts(database, account: account)
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM dataset_version WHERE account_id = ? ORDER BY dataset_id, number",
            arguments: [account]
        )
        var versions: [ObjectID: [DatasetVersion]] = [:]
        for row in rows {
            let dataset: ObjectID = try row.id("dataset_id")
            let number: Int = row["number"]
            let sealed: Data? = row["sealed_secret"]
            let place = try place(dataset, number, account)
            let version = DatasetVersion(
                number: number,
                status: try row.word("status"),
                parts: parts[Key(dataset: dataset, number: number)] ?? [],
                secret: sealed.flatMap { sealer.open([UInt8]($0), for: place) }
            )
            versions[dataset, default: []].append(version)
        }
        return versions
    }

    /// Stores the versions of a dataset in place of those that were stored.
    func save(_ versions: [DatasetVersion], of id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM dataset_version WHERE account_id = ? AND dataset_id = ?",
            arguments: [account, id.text]
        )
        for version in versions {
            let place = try place(id, version.number, account)
            let sealed = try version.secret.map { Data(try sealer.seal($0, for: place)) }
            try database.execute(
                sql: """
                    INSERT INTO dataset_version (account_id, dataset_id, number, status, sealed_secret)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [account, id.text, version.number, version.status.rawValue, sealed]
            )
            for (position, part) in version.parts.enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO dataset_part (account_id, dataset_id, version, position, column_id, header_name,
                            cells, status, digest)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        account, id.text, version.number, position, part.column.text, part.header, part.cells,
                        part.status.rawValue, part.digest,
                    ]
                )
            }
        }
    }

    private func place(_ dataset: ObjectID, _ number: Int, _ account: String) throws -> SealedPlace {
        guard let account = AccountID(account) else { throw StoreError(.notFound, "there is no such account") }
        return .dataset(dataset, version: number, of: account)
    }

    private struct Key: Hashable {
        let dataset: ObjectID
        let number: Int
    }

    private func parts(_ database: Database, account: String) throws -> [Key: [DatasetVersion.Part]] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM dataset_part WHERE account_id = ? ORDER BY dataset_id, version, position",
            arguments: [account]
        )
        var parts: [Key: [DatasetVersion.Part]] = [:]
        for row in rows {
            let part = DatasetVersion.Part(
                column: try row.id("column_id"),
                header: row["header_name"],
                cells: row["cells"],
                status: try row.word("status"),
                digest: row["digest"]
            )
            parts[Key(dataset: try row.id("dataset_id"), number: row["version"]), default: []].append(part)
        }
        return parts
    }
}
