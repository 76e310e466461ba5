extension Migration {
    /// Accounts and the credentials that open them.
    static let accounts = Migration(
        name: "0001-accounts",
        statements: [
            "PRAGMA application_id = \(SQLiteDatabase.Purpose.definitions.rawValue)",
            """
            CREATE TABLE account (
                id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
                name TEXT NOT NULL,
                created_at INTEGER NOT NULL, -- microseconds since 1970, UTC; so are all moments
                revision INTEGER NOT NULL DEFAULT 0 -- counts the changes of what the account has defined
            ) STRICT
            """,
            """
            CREATE TABLE access_token (
                id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                lookup TEXT UNIQUE, -- the part of a token that is no secret, by which it is found
                email TEXT, -- the address, in lower case, by which a key is found
                name TEXT NOT NULL,
                permission TEXT NOT NULL CHECK (permission IN ('read', 'write')),
                salt BLOB NOT NULL CHECK (length(salt) = 16),
                digest BLOB NOT NULL CHECK (length(digest) = 32), -- SHA-256 of salt and secret
                created_at INTEGER NOT NULL,
                expires_at INTEGER, -- null for never
                revoked_at INTEGER, -- null while it was not
                CHECK ((lookup IS NULL) <> (email IS NULL))
            ) STRICT
            """,
            "CREATE INDEX access_token_account ON access_token (account_id)",
            "CREATE INDEX access_token_email ON access_token (email) WHERE email IS NOT NULL",
        ]
    )
}
