extension Migration {
    /// Entries and profiles.
    static let profiles = Migration(
        name: "0004-profiles",
        statements: [
            """
            CREATE TABLE custom_profile (
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                id TEXT NOT NULL CHECK (length(id) = 36),
                name TEXT NOT NULL,
                description TEXT,
                \(optionColumns),
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id)
            ) STRICT
            """,
            // A profile and what it owns come and go in one transaction, whichever is first: hence deferred.
            """
            CREATE TABLE entry (
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                id TEXT NOT NULL CHECK (length(id) = 36),
                kind TEXT NOT NULL CHECK (kind IN ('pattern', 'words', 'topic')),
                name TEXT NOT NULL,
                description TEXT,
                enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
                profile_id TEXT, -- the custom profile that owns it
                regex TEXT, -- of a pattern
                validation TEXT CHECK (validation IN ('luhn')), -- of a pattern, when its matches are checked
                topic TEXT, -- of a prompt topic
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id),
                FOREIGN KEY (account_id, profile_id) REFERENCES custom_profile (account_id, id)
                    DEFERRABLE INITIALLY DEFERRED,
                CHECK ((kind = 'pattern') = (regex IS NOT NULL)),
                CHECK ((kind = 'topic') = (topic IS NOT NULL))
            ) STRICT
            """,
            "CREATE INDEX entry_of_profile ON entry (account_id, profile_id)",
            """
            CREATE TABLE entry_word (
                account_id TEXT NOT NULL,
                entry_id TEXT NOT NULL,
                position INTEGER NOT NULL, -- in its list, from 0
                word TEXT NOT NULL,
                PRIMARY KEY (account_id, entry_id, position),
                FOREIGN KEY (account_id, entry_id) REFERENCES entry (account_id, id) ON DELETE CASCADE
            ) STRICT
            """,
            """
            CREATE TABLE custom_profile_entry (
                account_id TEXT NOT NULL,
                profile_id TEXT NOT NULL,
                position INTEGER NOT NULL, -- among what the profile owns, from 0
                entry_id TEXT NOT NULL,
                PRIMARY KEY (account_id, profile_id, position),
                UNIQUE (account_id, entry_id),
                FOREIGN KEY (account_id, profile_id) REFERENCES custom_profile (account_id, id) ON DELETE CASCADE,
                FOREIGN KEY (account_id, entry_id) REFERENCES entry (account_id, id) DEFERRABLE INITIALLY DEFERRED
            ) STRICT
            """,
            // The entry may be of any kind, the catalog's included: no table has them all.
            list(
                "custom_profile_share",
                columns: "entry_id TEXT NOT NULL",
                "enabled INTEGER NOT NULL CHECK (enabled IN (0, 1))"
            ),
            list(
                "custom_profile_data_class",
                columns: "data_class_id TEXT NOT NULL",
                keys: """
                    FOREIGN KEY (account_id, data_class_id) REFERENCES data_class (account_id, id)
                        DEFERRABLE INITIALLY DEFERRED
                    """
            ),
            list(
                "custom_profile_data_tag",
                columns: "data_tag_id TEXT NOT NULL",
                keys: """
                    FOREIGN KEY (account_id, data_tag_id) REFERENCES data_tag (account_id, id)
                        DEFERRABLE INITIALLY DEFERRED
                    """
            ),
            list(
                "custom_profile_sensitivity_level",
                columns: "group_id TEXT NOT NULL",
                "level_id TEXT NOT NULL",
                keys: """
                    FOREIGN KEY (account_id, group_id, level_id) REFERENCES sensitivity_level (account_id, group_id, id)
                        DEFERRABLE INITIALLY DEFERRED
                    """
            ),
            """
            CREATE INDEX custom_profile_data_class_of_class
                ON custom_profile_data_class (account_id, data_class_id)
            """,
            "CREATE INDEX custom_profile_data_tag_of_tag ON custom_profile_data_tag (account_id, data_tag_id)",
            """
            CREATE INDEX custom_profile_sensitivity_level_of_level
                ON custom_profile_sensitivity_level (account_id, group_id, level_id)
            """,
            """
            CREATE TABLE predefined_profile_config (
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                id TEXT NOT NULL CHECK (length(id) = 36), -- of a profile of the catalog
                \(optionColumns),
                created_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id)
            ) STRICT
            """,
            """
            CREATE TABLE predefined_profile_enabled (
                account_id TEXT NOT NULL,
                profile_id TEXT NOT NULL,
                position INTEGER NOT NULL, -- in the order in which they were named, from 0
                entry_id TEXT NOT NULL, -- of an entry of the catalog
                PRIMARY KEY (account_id, profile_id, position),
                FOREIGN KEY (account_id, profile_id)
                    REFERENCES predefined_profile_config (account_id, id) ON DELETE CASCADE
            ) STRICT
            """,
            """
            CREATE TABLE predefined_entry_config (
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                id TEXT NOT NULL CHECK (length(id) = 36), -- of an entry of the catalog that is in none of its profiles
                enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
                created_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id)
            ) STRICT
            """,
            """
            CREATE TABLE integration_profile (
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                id TEXT NOT NULL CHECK (length(id) = 36),
                integration_id TEXT NOT NULL,
                name TEXT NOT NULL,
                description TEXT,
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id)
            ) STRICT
            """,
            """
            CREATE TABLE integration_entry (
                account_id TEXT NOT NULL,
                id TEXT NOT NULL CHECK (length(id) = 36),
                profile_id TEXT NOT NULL,
                name TEXT NOT NULL,
                enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id),
                FOREIGN KEY (account_id, profile_id) REFERENCES integration_profile (account_id, id) ON DELETE CASCADE
            ) STRICT
            """,
            "CREATE INDEX integration_entry_of_profile ON integration_entry (account_id, profile_id)",
        ]
    )

    /// The columns of how a profile decides.
    private static let optionColumns = """
        allowed_match_count INTEGER NOT NULL CHECK (allowed_match_count BETWEEN 0 AND 1000),
            confidence_threshold TEXT NOT NULL
                CHECK (confidence_threshold IN ('low', 'medium', 'high', 'very_high')),
            ai_context_enabled INTEGER NOT NULL CHECK (ai_context_enabled IN (0, 1)),
            ocr_enabled INTEGER NOT NULL CHECK (ocr_enabled IN (0, 1)),
            context_awareness INTEGER NOT NULL CHECK (context_awareness IN (0, 1)),
            context_awareness_skips_files INTEGER NOT NULL CHECK (context_awareness_skips_files IN (0, 1))
        """

    /// The table of an ordered list that a custom profile has.
    ///
    /// What it names goes in the same change as the naming, in either order: hence keys are deferred here as well.
    private static func list(_ table: String, columns: String..., keys: String...) -> String {
        let own = "FOREIGN KEY (account_id, profile_id) REFERENCES custom_profile (account_id, id) ON DELETE CASCADE"
        return """
            CREATE TABLE \(table) (
                account_id TEXT NOT NULL,
                profile_id TEXT NOT NULL,
                position INTEGER NOT NULL, -- in its list, from 0
                \(columns.joined(separator: ",\n    ")),
                PRIMARY KEY (account_id, profile_id, position),
                \(([own] + keys).joined(separator: ",\n    "))
            ) STRICT
            """
    }
}
