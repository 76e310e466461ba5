extension Migration {
    /// Datasets with their values, and document fingerprints.
    static let datasets = Migration(
        name: "0004-datasets",
        statements: [
            """
            CREATE TABLE dataset (
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                id TEXT NOT NULL CHECK (length(id) = 36),
                name TEXT NOT NULL,
                description TEXT,
                is_secret INTEGER NOT NULL CHECK (is_secret IN (0, 1)),
                is_case_sensitive INTEGER NOT NULL CHECK (is_case_sensitive IN (0, 1)),
                encoding_version INTEGER NOT NULL CHECK (encoding_version IN (1, 2)), -- 1: one list; 2: columns
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id),
                UNIQUE (account_id, name)
            ) STRICT
            """,
            """
            CREATE TABLE dataset_column (
                account_id TEXT NOT NULL,
                dataset_id TEXT NOT NULL,
                id TEXT NOT NULL CHECK (length(id) = 36), -- of the entry that profiles share
                position INTEGER NOT NULL, -- in its dataset, from 0
                name TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id),
                FOREIGN KEY (account_id, dataset_id) REFERENCES dataset (account_id, id) ON DELETE CASCADE
            ) STRICT
            """,
            "CREATE INDEX dataset_column_of_dataset ON dataset_column (account_id, dataset_id, position)",
            """
            CREATE TABLE dataset_version (
                account_id TEXT NOT NULL,
                dataset_id TEXT NOT NULL,
                number INTEGER NOT NULL CHECK (number > 0),
                status TEXT NOT NULL
                    CHECK (status IN ('empty', 'uploading', 'pending', 'processing', 'failed', 'complete')),
                secret BLOB CHECK (length(secret) = 32), -- secret material: what the values are hashed with
                PRIMARY KEY (account_id, dataset_id, number),
                FOREIGN KEY (account_id, dataset_id) REFERENCES dataset (account_id, id) ON DELETE CASCADE
            ) STRICT
            """,
            """
            CREATE TABLE dataset_part (
                account_id TEXT NOT NULL,
                dataset_id TEXT NOT NULL,
                version INTEGER NOT NULL,
                position INTEGER NOT NULL, -- in its version, from 0
                column_id TEXT NOT NULL CHECK (length(column_id) = 36), -- of an old version it may be gone
                header_name TEXT NOT NULL,
                cells INTEGER NOT NULL CHECK (cells >= 0), -- announced, then uploaded
                status TEXT NOT NULL
                    CHECK (status IN ('empty', 'uploading', 'pending', 'processing', 'failed', 'complete')),
                PRIMARY KEY (account_id, dataset_id, version, position),
                FOREIGN KEY (account_id, dataset_id, version)
                    REFERENCES dataset_version (account_id, dataset_id, number) ON DELETE CASCADE
            ) STRICT
            """,
            """
            CREATE TABLE dataset_content (
                account_id TEXT NOT NULL,
                dataset_id TEXT NOT NULL,
                version INTEGER NOT NULL,
                column_id TEXT NOT NULL CHECK (length(column_id) = 36),
                bytes BLOB NOT NULL, -- the values in UTF-8, each with a line feed behind it; read apart from the rest
                PRIMARY KEY (account_id, dataset_id, version, column_id),
                FOREIGN KEY (account_id, dataset_id) REFERENCES dataset (account_id, id) ON DELETE CASCADE
            ) STRICT
            """,
            """
            CREATE TABLE document_fingerprint (
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                id TEXT NOT NULL CHECK (length(id) = 36),
                entry_id TEXT NOT NULL CHECK (length(entry_id) = 36), -- of the entry that profiles share
                name TEXT NOT NULL,
                description TEXT NOT NULL,
                match_percent INTEGER NOT NULL CHECK (match_percent BETWEEN 0 AND 100),
                file_name TEXT, -- this and what follows of the document: null until one is uploaded
                version INTEGER CHECK (version > 0),
                size INTEGER CHECK (size > 0), -- in bytes
                sha256 TEXT CHECK (length(sha256) = 64), -- in hexadecimal digits
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id),
                UNIQUE (account_id, entry_id),
                UNIQUE (account_id, name)
            ) STRICT
            """,
        ]
    )
}
