extension Migration {
    /// Data tags, sensitivity levels, and the data classes that put them on what is found.
    static let labels = Migration(
        name: "0002-labels",
        statements: tags + levels + classes
    )

    private static let tags = [
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
}
