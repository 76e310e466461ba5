internal import Foundation
internal import GRDB
package import WeirManagement

/// Accounts and their credentials in a database file.
package struct SQLiteAccountStore: AccountStore {
    private let database: SQLiteDatabase

    /// The accounts in `database`.
    package init(_ database: SQLiteDatabase) {
        self.database = database
    }

    package func add(_ account: Account) async throws(StoreError) {
        try await database.write("storing an account") { database in
            try database.execute(
                sql: "INSERT INTO account (id, name, created_at) VALUES (?, ?, ?)",
                arguments: [account.id.text, account.name, account.createdAt.microseconds]
            )
        }
    }

    package func accounts() async throws(StoreError) -> [Account] {
        try await database.read("reading the accounts") { database in
            try Row.fetchAll(database, sql: "SELECT * FROM account ORDER BY created_at, id").map(Self.account)
        }
    }

    package func account(_ id: AccountID) async throws(StoreError) -> Account? {
        try await database.read("reading an account") { database in
            try Row.fetchOne(database, sql: "SELECT * FROM account WHERE id = ?", arguments: [id.text])
                .map(Self.account)
        }
    }

    package func add(_ token: StoredToken) async throws(StoreError) {
        try await database.write("storing credentials") { database in
            let account = token.token.account.text
            let isThere = try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM account WHERE id = ?)",
                arguments: [account]
            )
            guard isThere == true else { throw StoreError(.notFound, "there is no such account") }
            try database.execute(
                sql: """
                    INSERT INTO access_token (
                        id, account_id, lookup, email, name, permission, salt, digest, created_at, expires_at, revoked_at
                    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    token.token.id.text, account, token.lookup, token.token.email, token.token.name,
                    token.token.permission.rawValue, Data(token.digest.salt), Data(token.digest.digest),
                    token.token.createdAt.microseconds, token.token.expiresAt?.microseconds,
                    token.token.revokedAt?.microseconds,
                ]
            )
        }
    }

    package func tokens() async throws(StoreError) -> [AccessToken] {
        try await database.read("reading the credentials") { database in
            try Row.fetchAll(database, sql: "SELECT * FROM access_token ORDER BY created_at, id").map(Self.token)
        }
    }

    package func token(lookup: String) async throws(StoreError) -> StoredToken? {
        try await database.read("looking up a token") { database in
            try Row.fetchOne(database, sql: "SELECT * FROM access_token WHERE lookup = ?", arguments: [lookup])
                .map(Self.stored)
        }
    }

    package func keys(email: String) async throws(StoreError) -> [StoredToken] {
        try await database.read("looking up keys") { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM access_token WHERE email = ? AND revoked_at IS NULL ORDER BY created_at, id",
                arguments: [email]
            )
            .map(Self.stored)
        }
    }

    package func revoke(_ id: ObjectID, at now: Timestamp) async throws(StoreError) -> AccessToken? {
        try await database.write("revoking credentials") { database in
            try database.execute(
                sql: "UPDATE access_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
                arguments: [now.microseconds, id.text]
            )
            return try Row.fetchOne(database, sql: "SELECT * FROM access_token WHERE id = ?", arguments: [id.text])
                .map(Self.token)
        }
    }

    private static func account(_ row: Row) throws -> Account {
        Account(id: try row.accountID("id"), name: row["name"], createdAt: row.moment("created_at"))
    }

    private static func token(_ row: Row) throws -> AccessToken {
        AccessToken(
            id: try row.id("id"),
            account: try row.accountID("account_id"),
            name: row["name"],
            permission: try row.word("permission"),
            email: row["email"],
            createdAt: row.moment("created_at"),
            expiresAt: row.optionalMoment("expires_at"),
            revokedAt: row.optionalMoment("revoked_at")
        )
    }

    private static func stored(_ row: Row) throws -> StoredToken {
        let (salt, digest): (Data, Data) = (row["salt"], row["digest"])
        return StoredToken(
            token: try token(row),
            lookup: row["lookup"],
            digest: SaltedDigest(salt: Array(salt), digest: Array(digest))
        )
    }
}
