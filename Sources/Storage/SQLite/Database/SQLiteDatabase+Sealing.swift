internal import Foundation
internal import GRDB
package import WeirManagement

extension SQLiteDatabase {
    /// Whether something in it is sealed, so that the key has to be the one that it is sealed with; else any will do.
    package func isSealed() async throws(StoreError) -> Bool {
        try await read("looking for what is sealed") { try Self.isSealed($0) }
    }

    /// Makes sure that a key is the one that something is sealed with; where nothing is, it is from now on.
    ///
    /// What earlier versions have stored as it is gets sealed, and overwritten where it stood.
    ///
    /// - Parameter sealer: What has the key.
    /// - Returns: `false` when the key is another one.
    /// - Throws: `StoreError.unavailable`.
    package func accept(_ sealer: SecretSealer) async throws(StoreError) -> Bool {
        let wasSealed: Bool? = try await write("sealing secrets") { database in
            let check = try Data.fetchOne(database, sql: "SELECT key_check FROM sealing")
            if check.flatMap({ sealer.open([UInt8]($0), for: .check) }) == nil {
                guard try !Self.isSealed(database) else { return nil }
                try database.execute(
                    sql: """
                        INSERT INTO sealing (id, key_check) VALUES (1, ?)
                        ON CONFLICT (id) DO UPDATE SET key_check = excluded.key_check
                        """,
                    arguments: [Data(try sealer.seal(DatasetSecret(), for: .check))]
                )
            }
            return try Self.sealSecrets(database, sealer)
        }
        guard let wasSealed else { return false }
        do throws(StoreError) {
            // What was overwritten in its page is in older pages of the log until that begins anew. A process that ended
            // in between has left them.
            try eraseLog()
        } catch {
            if wasSealed { throw error }
        }
        return true
    }

    private static func isSealed(_ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM account_secret)
                    OR EXISTS (SELECT 1 FROM dataset_version WHERE sealed_secret IS NOT NULL)
                    OR EXISTS (SELECT 1 FROM document_fingerprint WHERE sealed_print IS NOT NULL)
                """
        ) ?? false
    }

    /// Seals what stands as it is; answers whether there was something.
    private static func sealSecrets(_ database: Database, _ sealer: SecretSealer) throws -> Bool {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT account_id, dataset_id, number, secret FROM dataset_version WHERE secret IS NOT NULL"
        )
        for row in rows {
            let (account, dataset): (AccountID, ObjectID) = (try row.accountID("account_id"), try row.id("dataset_id"))
            let (number, bytes): (Int, Data) = (row["number"], row["secret"])
            let place = SealedPlace.dataset(dataset, version: number, of: account)
            let sealed = try DatasetSecret([UInt8](bytes)).map { Data(try sealer.seal($0, for: place)) }
            try database.execute(
                sql: """
                    UPDATE dataset_version SET secret = NULL, sealed_secret = ?
                    WHERE account_id = ? AND dataset_id = ? AND number = ?
                    """,
                arguments: [sealed, account.text, dataset.text, number]
            )
        }
        return !rows.isEmpty
    }

    private func eraseLog() throws(StoreError) {
        do {
            try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        } catch {
            throw StoreError(error, doing: "emptying the log of the database")
        }
    }
}
