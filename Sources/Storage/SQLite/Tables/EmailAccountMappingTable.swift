internal import GRDB
internal import WeirManagement

/// The mappings between accounts and the add-in for mail, of which each account has one at most.
struct EmailAccountMappingTable: DefinitionTable {
    private enum Requirement: String {
        case organizations
        case none
    }

    func load(_ database: Database, account: String) throws -> [EmailAccountMapping] {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT * FROM email_account_mapping WHERE account_id = ?",
            arguments: [account]
        )
        guard let row else { return [] }
        let names = try String.fetchAll(
            database,
            sql: "SELECT name FROM email_organization WHERE account_id = ? ORDER BY position",
            arguments: [account]
        )
        let requirement: Requirement = try row.word("requirement")
        let mapping = EmailAccountMapping(
            token: try row.id("token"),
            requirement: requirement == .none ? .none : .organizations(names),
            createdAt: row.moment("created_at")
        )
        return [mapping]
    }

    func save(_ value: EmailAccountMapping, account: String, _ database: Database) throws {
        let requirement: Requirement
        let names: [String]
        switch value.requirement {
        case .organizations(let organizations): (requirement, names) = (.organizations, organizations)
        case .none: (requirement, names) = (.none, [])
        }
        try database.execute(
            sql: """
                INSERT INTO email_account_mapping (account_id, token, requirement, created_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (account_id) DO UPDATE SET requirement = excluded.requirement
                """,
            arguments: [account, value.token.text, requirement.rawValue, value.createdAt.microseconds]
        )
        try database.execute(sql: "DELETE FROM email_organization WHERE account_id = ?", arguments: [account])
        for (position, name) in names.enumerated() {
            try database.execute(
                sql: "INSERT INTO email_organization (account_id, position, name) VALUES (?, ?, ?)",
                arguments: [account, position, name]
            )
        }
    }

    func delete(_ id: ObjectID, account: String, _ database: Database) throws {
        try database.execute(sql: "DELETE FROM email_account_mapping WHERE account_id = ?", arguments: [account])
    }
}
