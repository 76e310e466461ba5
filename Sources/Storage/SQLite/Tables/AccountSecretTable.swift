internal import Foundation
internal import GRDB
internal import WeirManagement

/// The secrets of accounts, sealed, of which each has one at most.
struct AccountSecretTable: DefinitionTable {
    /// What opens and seals them.
    let sealer: SecretSealer

    func load(_ database: Database, account: String) throws -> [AccountSecret] {
        try Row.fetchAll(database, sql: "SELECT * FROM account_secret WHERE account_id = ?", arguments: [account])
            .compactMap { row in
                let sealed: Data = row["sealed_secret"]
                // Without the key that it was sealed with the next dataset gets another secret.
                guard let secret = sealer.open([UInt8](sealed), for: .account(try row.accountID("account_id"))) else {
                    return nil
                }
                return AccountSecret(secret: secret, createdAt: row.moment("created_at"))
            }
    }

    func save(_ value: AccountSecret, account: String, _ database: Database) throws {
        guard let id = AccountID(account) else { throw StoreError(.notFound, "there is no such account") }
        try database.execute(
            sql: """
                INSERT INTO account_secret (account_id, sealed_secret, created_at) VALUES (?, ?, ?)
                ON CONFLICT (account_id) DO UPDATE SET
                    sealed_secret = excluded.sealed_secret, created_at = excluded.created_at
                """,
            arguments: [
                account, Data(try sealer.seal(value.secret, for: .account(id))), value.createdAt.microseconds,
            ]
        )
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(sql: "DELETE FROM account_secret WHERE account_id = ?", arguments: [account])
    }
}
