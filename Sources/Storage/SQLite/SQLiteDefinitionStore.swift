internal import GRDB
package import WeirManagement

/// Definitions in a database file.
package struct SQLiteDefinitionStore: DefinitionStore {
    private let database: SQLiteDatabase

    /// The definitions in `database`.
    package init(_ database: SQLiteDatabase) {
        self.database = database
    }

    package func definitions(of account: AccountID) async throws(StoreError) -> Definitions {
        try await database.read("reading the definitions") { database in
            let revision = try Self.revision(of: account, database)
            var definitions = Definitions(account: account, revision: revision)
            for table in DefinitionTables.all { try table.fill(&definitions, database) }
            return definitions
        }
    }

    package func content(at key: ContentKey, of account: AccountID) async throws(StoreError) -> Content? {
        try await database.read("reading content") { database in
            try DatasetContentRows().content(at: key, account: account.text, database)
        }
    }

    package func commit(_ change: DefinitionChange, to account: AccountID) async throws(StoreError) -> Int {
        try await database.write("storing a change") { database in
            guard try Self.revision(of: account, database) == change.revision else {
                throw StoreError(.conflict, "the definitions were changed meanwhile")
            }
            // What refers to others goes before them, and comes after them.
            for table in DefinitionTables.all.reversed() {
                for case .remove(let value) in change.steps {
                    try table.apply(.remove(value), account: account.text, database)
                }
            }
            for table in DefinitionTables.all {
                for case .put(let value) in change.steps {
                    try table.apply(.put(value), account: account.text, database)
                }
            }
            try DatasetContentRows().apply(change.contents, account: account.text, database)
            let next = change.revision + 1
            try database.execute(
                sql: "UPDATE account SET revision = ? WHERE id = ?",
                arguments: [next, account.text]
            )
            return next
        }
    }

    private static func revision(of account: AccountID, _ database: Database) throws -> Int {
        let revision = try Int.fetchOne(
            database,
            sql: "SELECT revision FROM account WHERE id = ?",
            arguments: [account.text]
        )
        guard let revision else { throw StoreError(.notFound, "there is no such account") }
        return revision
    }
}
