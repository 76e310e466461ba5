internal import Foundation
internal import GRDB
internal import WeirManagement

/// The rows of the values of datasets.
struct DatasetContentRows {
    /// The values at a key.
    func content(at key: ContentKey, account: String, _ database: Database) throws -> Content? {
        let bytes = try Data.fetchOne(
            database,
            sql: """
                SELECT bytes FROM dataset_content
                WHERE account_id = ? AND dataset_id = ? AND version = ? AND column_id = ?
                """,
            arguments: [account, key.dataset.text, key.version, key.column.text]
        )
        return bytes.map { Content([UInt8]($0)) }
    }

    /// Does what a change says of the values.
    func apply(_ change: ContentChange, account: String, _ database: Database) throws {
        for (key, step) in change.steps {
            switch step {
            case .put(let content):
                try database.execute(
                    sql: """
                        INSERT INTO dataset_content (account_id, dataset_id, version, column_id, bytes)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (account_id, dataset_id, version, column_id) DO UPDATE SET bytes = excluded.bytes
                        """,
                    arguments: [account, key.dataset.text, key.version, key.column.text, Data(content.bytes)]
                )
            case .remove:
                try database.execute(
                    sql: """
                        DELETE FROM dataset_content
                        WHERE account_id = ? AND dataset_id = ? AND version = ? AND column_id = ?
                        """,
                    arguments: [account, key.dataset.text, key.version, key.column.text]
                )
            }
        }
    }
}
