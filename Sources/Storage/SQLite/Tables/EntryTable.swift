internal import GRDB
internal import WeirManagement

/// Entries that accounts make, with the words of those that are lists.
struct EntryTable: DefinitionTable {
    private static let words = ListRows(table: "entry_word", owner: "entry_id", columns: ["word"])
    private static let upsert = Upsert(
        "entry",
        columns: [
            "kind", "name", "description", "enabled", "profile_id", "regex", "validation", "topic", "created_at",
            "updated_at",
        ],
        fixed: ["created_at", "kind", "profile_id"]
    )

    func load(_ database: Database, account: String) throws -> [Entry] {
        let words = try Self.words.load(database, account: account) { $0["word"] as String }
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT * FROM entry WHERE account_id = ?",
            arguments: [account]
        )
        var entries: [Entry] = []
        while let row = try rows.next() {
            let id = try row.id("id")
            entries.append(
                Entry(
                    id: id,
                    name: row["name"],
                    summary: row["description"],
                    isEnabled: row["enabled"],
                    profile: try row.optionalID("profile_id"),
                    content: try content(row, words[id] ?? []),
                    createdAt: row.moment("created_at"),
                    updatedAt: row.moment("updated_at")
                )
            )
        }
        return entries
    }

    func save(_ value: Entry, account: String, _ database: Database) throws {
        var (regex, validation, topic): (String?, String?, String?)
        var words: [String] = []
        switch value.content {
        case .pattern(let pattern): (regex, validation) = (pattern.regex, pattern.validation?.rawValue)
        case .topic(let text): topic = text
        case .words(let list): words = list
        }
        try Self.upsert.execute(
            database,
            [
                account, value.id.text, value.content.kind.rawValue, value.name, value.summary, value.isEnabled,
                value.profile?.text, regex, validation, topic, value.createdAt.microseconds,
                value.updatedAt.microseconds,
            ]
        )
        guard case .words = value.content else { return }
        try Self.words.save(words, of: value.id, account: account, database) { [$0] }
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM entry WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }

    private func content(_ row: Row, _ words: [String]) throws -> EntryContent {
        let kind: EntryKind = try row.word("kind")
        switch kind {
        case .pattern:
            let validation = row["validation"] as String?
            return .pattern(
                EntryPattern(
                    regex: row["regex"],
                    validation: validation == nil ? nil : try row.word("validation")
                )
            )
        case .words: return .words(words)
        case .topic: return .topic(row["topic"])
        }
    }
}
