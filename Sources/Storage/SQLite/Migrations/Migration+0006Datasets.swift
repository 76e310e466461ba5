extension Migration {
    /// Sealed secrets of datasets, and what waits for its preparation.
    ///
    /// The column `secret` of `dataset_version` is empty from the first start of a server on, which seals what it has.
    static let sealedSecrets = Migration(
        name: "0006-datasets",
        statements: [
            "ALTER TABLE dataset_version ADD COLUMN sealed_secret BLOB CHECK (length(sealed_secret) = 60)",
            """
            CREATE TABLE account_secret (
                account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
                -- what the values of its datasets are hashed with: nonce, secret, tag of ChaCha20-Poly1305
                sealed_secret BLOB NOT NULL CHECK (length(sealed_secret) = 60),
                created_at INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE sealing (
                id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- there is one key
                key_check BLOB NOT NULL CHECK (length(key_check) = 60) -- a secret that nothing is hashed with
            ) STRICT
            """,
            """
            CREATE INDEX dataset_version_in_preparation ON dataset_version (account_id)
            WHERE status IN ('pending', 'processing')
            """,
            // A column counts as filled by its state, which used to be the last one at once.
            """
            UPDATE dataset_part SET status = 'pending' WHERE status = 'complete' AND EXISTS (
                SELECT 1 FROM dataset_version AS version
                WHERE version.account_id = dataset_part.account_id AND version.dataset_id = dataset_part.dataset_id
                    AND version.number = dataset_part.version AND version.status = 'uploading'
            )
            """,
        ]
    )
}
