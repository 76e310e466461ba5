import Foundation
import GRDB
import Testing
import WeirManagement
import WeirStoreKit

@testable import WeirSQLite

/// Databases as earlier versions have left them: `Fixtures/<last migration>.sql`, made by `Scripts/dump-store`.
struct MigrationTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    private static let account = "0123456789abcdef0123456789abcdef"

    @Test(arguments: ["0002-labels"])
    func `a database of an earlier version is brought up to date with all it has`(version: String) async throws {
        let file = try DatabaseFile()
        let dump = try String(contentsOf: Self.folder.appending(path: version + ".sql"), encoding: .utf8)
        let old = try DatabaseQueue(path: file.path)
        try await old.writeWithoutTransaction { try $0.execute(sql: dump) }
        try old.close()

        let stores = try SQLiteStores(file)
        let account = try #require(AccountID(Self.account))
        #expect(try await stores.accounts.accounts().map(\.id) == [account])
        let definitions = try await stores.definitions.definitions(of: account)
        #expect(definitions.revision == 25)
        #expect(NumberedChange.isWhole(definitions))
        #expect(try await stores.definitions.commit(NumberedChange(number: 26).change, to: account) == 26)
        let applied = try await stores.database.read("testing") { database in
            try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
        }
        #expect(applied == Schema.migrations.map(\.name))
    }

    @Test func `migrations are named by their numbers, in order, without a gap`() {
        for (index, migration) in Schema.migrations.enumerated() {
            let number = String(index + 1)
            #expect(migration.name.hasPrefix(String(repeating: "0", count: 4 - number.utf8.count) + number + "-"))
        }
    }

    @Test func `every table is strict and knows its account`() async throws {
        let stores = try SQLiteStores(DatabaseFile())
        let tables = try await stores.database.read("testing") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT name, strict, (SELECT count(*) FROM pragma_table_info(list.name) AS info
                        WHERE info.name = 'account_id' OR list.name IN ('account', 'sealing')) AS accounts
                    FROM pragma_table_list AS list
                    WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
                    """
            )
            .map { (name: $0["name"] as String, isStrict: $0["strict"] as Bool, accounts: $0["accounts"] as Int) }
        }
        #expect(!tables.isEmpty)
        for table in tables {
            #expect(table.isStrict, "\(table.name)")
            #expect(table.accounts > 0, "\(table.name)")
        }
    }
}
