extension Migration {
    /// What data is classified by: sensitivity levels, data classes, datasets with their values, document fingerprints.
    static let classification = Migration(
        name: "0003-classification",
        statements: levels + classes + datasets + fingerprints
    )

    private static let levels = [
        """
        CREATE TABLE sensitivity_group (
            account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            id TEXT NOT NULL CHECK (length(id) = 36),
            name TEXT NOT NULL,
            description TEXT,
            template_id TEXT, -- one of the templates of the program
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (account_id, id),
            UNIQUE (account_id, name)
        ) STRICT
        """,
        """
        CREATE TABLE sensitivity_level (
            account_id TEXT NOT NULL,
            group_id TEXT NOT NULL,
            id TEXT NOT NULL CHECK (length(id) = 36),
            position INTEGER NOT NULL, -- in its group, from 0; the least sensitive level first
            name TEXT NOT NULL,
            description TEXT,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (account_id, id),
            UNIQUE (account_id, group_id, id), -- what names a level names its group as well
            FOREIGN KEY (account_id, group_id) REFERENCES sensitivity_group (account_id, id) ON DELETE CASCADE
        ) STRICT
        """,
        "CREATE INDEX sensitivity_level_of_group ON sensitivity_level (account_id, group_id, position)",
    ]

    private static let classes = [
        """
        CREATE TABLE data_class (
            account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            id TEXT NOT NULL CHECK (length(id) = 36),
            name TEXT NOT NULL,
            description TEXT,
            expression TEXT NOT NULL, -- as it was written; entries and classes are named in it
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (account_id, id),
            UNIQUE (account_id, name)
        ) STRICT
        """,
        // A label goes in the same change as its uses, in either order: its uses are counted at the end.
        """
        CREATE TABLE data_class_tag (
            account_id TEXT NOT NULL,
            data_class_id TEXT NOT NULL,
            position INTEGER NOT NULL, -- in its class, from 0
            tag_id TEXT NOT NULL,
            PRIMARY KEY (account_id, data_class_id, position),
            FOREIGN KEY (account_id, data_class_id) REFERENCES data_class (account_id, id) ON DELETE CASCADE,
            FOREIGN KEY (account_id, tag_id) REFERENCES data_tag (account_id, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT
        """,
        "CREATE INDEX data_class_tag_of_tag ON data_class_tag (account_id, tag_id)",
        """
        CREATE TABLE data_class_level (
            account_id TEXT NOT NULL,
            data_class_id TEXT NOT NULL,
            position INTEGER NOT NULL, -- in its class, from 0
            group_id TEXT NOT NULL,
            level_id TEXT NOT NULL,
            PRIMARY KEY (account_id, data_class_id, position),
            FOREIGN KEY (account_id, data_class_id) REFERENCES data_class (account_id, id) ON DELETE CASCADE,
            FOREIGN KEY (account_id, group_id, level_id) REFERENCES sensitivity_level (account_id, group_id, id)
                DEFERRABLE INITIALLY DEFERRED
        ) STRICT
        """,
        "CREATE INDEX data_class_level_of_level ON data_class_level (account_id, group_id, level_id)",
    ]

    private static let datasets = [
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
    ]

    private static let fingerprints = [
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
        """
    ]
}
