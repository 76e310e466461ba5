internal import GRDB
package import WeirManagement

/// Definitions in a database file.
package struct SQLiteDefinitionStore: DefinitionStore {
    private let database: SQLiteDatabase
    private let tables: [any DefinitionTable]

    /// The definitions in a database.
    ///
    /// - Parameters:
    ///   - database: The database.
    ///   - sealer: What opens and seals the secrets in it; `SQLiteDatabase.accept` says whether it can.
    package init(_ database: SQLiteDatabase, _ sealer: SecretSealer) {
        self.database = database
        tables = DefinitionTables.all(sealer)
    }

    package func definitions(of account: AccountID) async throws(StoreError) -> Definitions {
        try await database.read("reading the definitions") { [tables] database in
            let revision = try Self.revision(of: account, database)
            var definitions = Definitions(account: account, revision: revision)
            for table in tables { try table.fill(&definitions, database) }
            return definitions
        }
    }

    package func content(at key: ContentKey, of account: AccountID) async throws(StoreError) -> Content? {
        try await database.read("reading content") { database in
            try DatasetContentRows().content(at: key, account: account.text, database)
        }
    }

    package func accountsInPreparation() async throws(StoreError) -> [AccountID] {
        try await database.read("reading what waits for its preparation") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT account_id FROM dataset_version WHERE status IN ('pending', 'processing')
                    UNION SELECT account_id FROM document_fingerprint WHERE upload_status IN ('pending', 'processing')
                    """
            )
            .map { try $0.accountID("account_id") }
        }
    }

    package func commit(_ change: DefinitionChange, to account: AccountID) async throws(StoreError) -> Int {
        try await database.write("storing a change") { [tables] database in
            guard try Self.revision(of: account, database) == change.revision else {
                throw StoreError(.conflict, "the definitions were changed meanwhile")
            }
            // What refers to others goes before them, and comes after them.
            for table in tables.reversed() {
                for case .remove(let value) in change.steps {
                    try table.apply(.remove(value), account: account.text, database)
                }
            }
            for table in tables {
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
