extension Migration {
    /// What holds for a whole account, and rules for outgoing mail.
    static let settings = Migration(
        name: "0005-settings",
        statements: [
            """
            CREATE TABLE account_settings (
                account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
                ai_context_analysis INTEGER NOT NULL CHECK (ai_context_analysis IN (0, 1)),
                ocr INTEGER NOT NULL CHECK (ocr IN (0, 1)),
                payload_public_key TEXT CHECK (length(payload_public_key) = 44), -- base64 of 32 bytes; null: no log
                payload_masking TEXT NOT NULL CHECK (payload_masking IN ('full', 'partial', 'clear', 'default')),
                payload_updated_at INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE email_account_mapping (
                account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
                token TEXT NOT NULL CHECK (length(token) = 36), -- what the add-in names the account by
                requirement TEXT NOT NULL CHECK (requirement IN ('organizations', 'none')),
                created_at INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE email_organization (
                account_id TEXT NOT NULL REFERENCES email_account_mapping (account_id) ON DELETE CASCADE,
                position INTEGER NOT NULL, -- in the list, from 0
                name TEXT NOT NULL,
                PRIMARY KEY (account_id, position)
            ) STRICT
            """,
            // Priorities are unique too, but two rules that change places are stored one after the other.
            """
            CREATE TABLE email_rule (
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                id TEXT NOT NULL CHECK (length(id) = 36),
                priority INTEGER NOT NULL CHECK (priority >= 0), -- the lower, the earlier
                name TEXT NOT NULL,
                description TEXT,
                enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
                message TEXT, -- what the sender is told
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (account_id, id)
            ) STRICT
            """,
            """
            CREATE TABLE email_condition (
                account_id TEXT NOT NULL,
                rule_id TEXT NOT NULL,
                position INTEGER NOT NULL, -- in the rule, from 0
                selector TEXT NOT NULL CHECK (selector IN ('Recipients', 'Sender', 'DLPProfiles')),
                operator TEXT NOT NULL CHECK (operator IN ('InList', 'NotInList', 'MatchRegex', 'NotMatchRegex')),
                is_list INTEGER NOT NULL CHECK (is_list IN (0, 1)), -- whether the value was a list, be it of one
                PRIMARY KEY (account_id, rule_id, position),
                FOREIGN KEY (account_id, rule_id) REFERENCES email_rule (account_id, id) ON DELETE CASCADE
            ) STRICT
            """,
            """
            CREATE TABLE email_value (
                account_id TEXT NOT NULL,
                rule_id TEXT NOT NULL,
                condition INTEGER NOT NULL, -- the position of the condition
                position INTEGER NOT NULL, -- in the condition, from 0
                value TEXT NOT NULL,
                PRIMARY KEY (account_id, rule_id, condition, position),
                FOREIGN KEY (account_id, rule_id, condition)
                    REFERENCES email_condition (account_id, rule_id, position) ON DELETE CASCADE
            ) STRICT
            """,
        ]
    )
}
