internal import GRDB
internal import WeirManagement

/// Custom profiles, with their lists.
struct CustomProfileTable: DefinitionTable {
    private static let entries = list("entry", ["entry_id"])
    private static let shares = list("share", ["entry_id", "enabled"])
    private static let dataClasses = list("data_class", ["data_class_id"])
    private static let dataTags = list("data_tag", ["data_tag_id"])
    private static let levels = list("sensitivity_level", ["group_id", "level_id"])
    private static let upsert = Upsert(
        "custom_profile",
        columns: ["name", "description"] + ProfileOptionColumns.names + ["created_at", "updated_at"]
    )

    private static func list(_ name: String, _ columns: [String]) -> ListRows {
        ListRows(table: "custom_profile_\(name)", owner: "profile_id", columns: columns)
    }

    func load(_ database: Database, account: String) throws -> [CustomProfile] {
        let entries = try Self.entries.load(database, account: account) { try $0.id("entry_id") }
        let shares = try Self.shares.load(database, account: account) { row in
            SharedEntry(entry: try row.id("entry_id"), isEnabled: row["enabled"])
        }
        let classes = try Self.dataClasses.load(database, account: account) { try $0.id("data_class_id") }
        let tags = try Self.dataTags.load(database, account: account) { try $0.id("data_tag_id") }
        let levels = try Self.levels.load(database, account: account) { row in
            SensitivityLevelReference(group: try row.id("group_id"), level: try row.id("level_id"))
        }
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT * FROM custom_profile WHERE account_id = ?",
            arguments: [account]
        )
        return try rows.map { row in
            var profile = CustomProfile(
                id: try row.id("id"),
                name: row["name"],
                summary: row["description"],
                createdAt: row.moment("created_at"),
                updatedAt: row.moment("updated_at")
            )
            profile.options = try ProfileOptionColumns.options(row)
            profile.entries = entries[profile.id] ?? []
            profile.shares = shares[profile.id] ?? []
            profile.dataClasses = classes[profile.id] ?? []
            profile.dataTags = tags[profile.id] ?? []
            profile.sensitivityLevels = levels[profile.id] ?? []
            return profile
        }
    }

    func save(_ value: CustomProfile, account: String, _ database: Database) throws {
        let head: StatementArguments = [account, value.id.text, value.name, value.summary]
        let tail: StatementArguments = [value.createdAt.microseconds, value.updatedAt.microseconds]
        try Self.upsert.execute(database, head + ProfileOptionColumns.values(value.options) + tail)
        try Self.entries.save(value.entries, of: value.id, account: account, database) { [$0.text] }
        try Self.shares.save(value.shares, of: value.id, account: account, database) { [$0.entry.text, $0.isEnabled] }
        try Self.dataClasses.save(value.dataClasses, of: value.id, account: account, database) { [$0.text] }
        try Self.dataTags.save(value.dataTags, of: value.id, account: account, database) { [$0.text] }
        try Self.levels.save(value.sensitivityLevels, of: value.id, account: account, database) {
            [$0.group.text, $0.level.text]
        }
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(
            sql: "DELETE FROM custom_profile WHERE account_id = ? AND id = ?",
            arguments: [account, id.text]
        )
    }
}
