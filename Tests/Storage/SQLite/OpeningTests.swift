import Foundation
import GRDB
import Testing
import WeirManagement
import WeirStoreKit

@testable import WeirSQLite

struct OpeningTests {
    private let file: DatabaseFile

    init() throws {
        file = try DatabaseFile()
    }

    @Test func `a new database can be read by its owner only, and so can the files beside it`() async throws {
        let stores = try SQLiteStores(file)
        _ = try await stores.newAccount()
        for name in ["weir.sqlite", "weir.sqlite-wal", "weir.sqlite-shm"] {
            #expect(try file.mode(of: name) == 0o600, "\(name)")
        }
    }

    @Test func `a database that is closed is one file`() async throws {
        let stores = try SQLiteStores(file)
        _ = try await stores.newAccount()
        #expect(try await stores.accounts.accounts().count == 1)
        try stores.database.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder) == ["weir.sqlite"])
        #expect(try await SQLiteStores(file).accounts.accounts().count == 1)
    }

    @Test func `a database of a later version is refused`() async throws {
        let stores = try SQLiteStores(file)
        try await stores.database.write("testing") { database in
            try database.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999-later')")
        }
        try stores.database.close()
        #expect(
            throws: StoreError(
                .unavailable,
                "a later version of weir wrote the database; use that version, or a backup"
            )
        ) { try SQLiteDatabase(path: file.path) }
    }

    @Test func `a file that is no database is refused and left as it is`() throws {
        let text = Data(String(repeating: "no database at all\n", count: 500).utf8)
        try text.write(to: URL(fileURLWithPath: file.path))
        #expect(throws: StoreError(.unavailable, "opening the database failed: the file is no database")) {
            try SQLiteDatabase(path: file.path)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file.path)) == text)
    }

    @Test func `a database of another program is refused and left as it is`() throws {
        let other = try DatabaseQueue(path: file.path)
        try other.inDatabase { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
        try other.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
        #expect(throws: StoreError(.unavailable, "the file is a database of another program")) {
            try SQLiteDatabase(path: file.path)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file.path)) == bytes)
    }

    @Test func `a folder that is not there is refused by name`() throws {
        let path = file.folder + "/missing/weir.sqlite"
        #expect(throws: StoreError(.unavailable, "the file cannot be made: No such file or directory")) {
            try SQLiteDatabase(path: path)
        }
    }

    @Test func `a folder in the place of the file is refused`() throws {
        let error = #expect(throws: StoreError.self) { try SQLiteDatabase(path: file.folder) }
        #expect(error?.code == .unavailable)
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `a read-only folder is refused`() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: file.folder)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.folder) }
        let error = #expect(throws: StoreError.self) { try SQLiteDatabase(path: file.path) }
        #expect(error?.message == "the file cannot be made: Permission denied")
    }

    @Test func `a full disk is an error, and what was stored before stays`() async throws {
        let stores = try SQLiteStores(file)
        let account = try await stores.newAccount()
        // SQLite reports its own limit on the size of a file as it reports a full disk.
        try await stores.database.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 40") }
        var last = 0
        let error = await #expect(throws: StoreError.self) {
            for number in 1...10_000 {
                let change = Self.addition(number)
                last = try await stores.definitions.commit(change, to: account)
            }
        }
        #expect(error == StoreError(.unavailable, "storing a change failed: the disk is full; free some space"))
        let definitions = try await stores.reopened().definitions.definitions(of: account)
        #expect(definitions.revision == last)
        #expect(definitions.dataTagCategories.count == last)
    }

    @Test func `a change whose last statement fails leaves nothing`() async throws {
        let stores = try SQLiteStores(file)
        let account = try await stores.newAccount()
        try await stores.database.write("testing") { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER fails BEFORE UPDATE OF revision ON account WHEN new.revision = 3
                    BEGIN SELECT RAISE(ABORT, 'test'); END
                    """
            )
        }
        for number in 1...2 {
            _ = try await stores.definitions.commit(NumberedChange(number: number).change, to: account)
        }
        await #expect(throws: StoreError(.unavailable, "storing a change failed: test")) {
            try await stores.definitions.commit(NumberedChange(number: 3).change, to: account)
        }
        let definitions = try await stores.reopened().definitions.definitions(of: account)
        #expect(definitions.revision == 2)
        #expect(NumberedChange.isWhole(definitions))
    }

    /// A change that adds some kilobytes.
    private static func addition(_ number: Int) -> DefinitionChange {
        let now = Timestamp(microseconds: 0)
        var change = DefinitionChange(revision: number - 1)
        change.put(
            DataTagCategory(
                id: ObjectID(),
                name: "category \(number)",
                summary: String(repeating: "x", count: 5_000),
                template: nil,
                tags: [],
                createdAt: now,
                updatedAt: now
            )
        )
        return change
    }
}
