extension Migration {
    /// Data tags.
    static let labels = Migration(
        name: "0002-labels",
        statements: [
            """
            CREATE TABLE data_tag_category (
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
            CREATE TABLE data_tag (
                account_id TEXT NOT NULL,
                category_id TEXT NOT NULL,
                id TEXT NOT NULL CHECK (length(id) = 36),
                position INTEGER NOT NULL, -- in its category, from 0
                name TEXT NOT NULL,
                description TEXT,
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id),
                FOREIGN KEY (account_id, category_id) REFERENCES data_tag_category (account_id, id) ON DELETE CASCADE
            ) STRICT
            """,
            "CREATE INDEX data_tag_of_category ON data_tag (account_id, category_id, position)",
        ]
    )
}
