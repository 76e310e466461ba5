extension Migration {
    /// Events of scans, what they are found by, and what people say of them.
    static let events = Migration(
        name: "events-0001",
        statements: [
            "PRAGMA application_id = \(SQLiteDatabase.Purpose.events.rawValue)",
            """
            CREATE TABLE event_account (
                number INTEGER NOT NULL PRIMARY KEY,
                account_id TEXT NOT NULL UNIQUE CHECK (length(account_id) = 32),
                bytes INTEGER NOT NULL DEFAULT 0, -- of bodies and payload logs, to see who takes most room
                removed INTEGER NOT NULL DEFAULT -1 -- events up to this key are deleted, be they freed or not
            ) STRICT
            """,
            """
            CREATE TABLE event (
                key INTEGER NOT NULL PRIMARY KEY, -- the moment, made later than the one before: microseconds since 1970
                account INTEGER NOT NULL REFERENCES event_account (number),
                id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
                body BLOB NOT NULL, -- JSON
                payload TEXT -- the sealed payload log in base64, or 'truncated'; null: none
            ) STRICT
            """,
            """
            CREATE TABLE facet (
                number INTEGER NOT NULL PRIMARY KEY,
                account INTEGER NOT NULL REFERENCES event_account (number),
                kind TEXT NOT NULL,
                value TEXT NOT NULL,
                UNIQUE (account, kind, value)
            ) STRICT
            """,
            // The events of each facet in their order. No reference to events: they go in ranges, and so do these.
            """
            CREATE TABLE posting (
                facet INTEGER NOT NULL,
                key INTEGER NOT NULL,
                PRIMARY KEY (facet, key)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE feedback (
                event INTEGER NOT NULL REFERENCES event (key) ON DELETE CASCADE,
                entry_id TEXT NOT NULL,
                verdict TEXT NOT NULL CHECK (verdict IN ('false_positive', 'true_positive')),
                comment TEXT,
                token_id TEXT NOT NULL CHECK (length(token_id) = 36),
                created_at INTEGER NOT NULL,
                PRIMARY KEY (event, entry_id)
            ) STRICT
            """,
            // Outlives the events.
            """
            CREATE TABLE feedback_count (
                account INTEGER NOT NULL REFERENCES event_account (number),
                entry_id TEXT NOT NULL,
                name TEXT NOT NULL, -- of the entry, when feedback was given last
                false_positives INTEGER NOT NULL DEFAULT 0 CHECK (false_positives >= 0),
                true_positives INTEGER NOT NULL DEFAULT 0 CHECK (true_positives >= 0),
                PRIMARY KEY (account, entry_id)
            ) STRICT
            """,
        ]
    )
}
