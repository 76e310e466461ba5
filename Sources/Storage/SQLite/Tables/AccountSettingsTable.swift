internal import GRDB
internal import WeirManagement

/// The settings of accounts, of which each has one record at most.
struct AccountSettingsTable: DefinitionTable {
    func load(_ database: Database, account: String) throws -> [AccountSettings] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM account_settings WHERE account_id = ?",
            arguments: [account]
        )
        .map { row in
            let key: String? = row["payload_public_key"]
            return AccountSettings(
                analysesContext: row["ai_context_analysis"],
                recognizesText: row["ocr"],
                payloadLog: PayloadLog(
                    key: key.map(PayloadKey.init(stored:)),
                    masking: try row.word("payload_masking"),
                    updatedAt: row.moment("payload_updated_at")
                )
            )
        }
    }

    func save(_ value: AccountSettings, account: String, _ database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO account_settings (
                    account_id, ai_context_analysis, ocr, payload_public_key, payload_masking, payload_updated_at
                )
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (account_id) DO UPDATE SET
                    ai_context_analysis = excluded.ai_context_analysis, ocr = excluded.ocr,
                    payload_public_key = excluded.payload_public_key, payload_masking = excluded.payload_masking,
                    payload_updated_at = excluded.payload_updated_at
                """,
            arguments: [
                account, value.analysesContext, value.recognizesText, value.payloadLog.key?.text,
                value.payloadLog.masking.rawValue, value.payloadLog.updatedAt.microseconds,
            ]
        )
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(sql: "DELETE FROM account_settings WHERE account_id = ?", arguments: [account])
    }
}
