import Foundation
import GRDB
import Testing
import WeirManagement
import WeirStoreKit

@testable import WeirSQLite

/// What is left of what was deleted.
struct ErasureTests {
    private static let value = "4111-erasure-canary-1111"
    private let file: DatabaseFile

    init() throws {
        file = try DatabaseFile()
    }

    /// Whether any file of the folder has the value.
    private func isFound() throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: file.folder).contains { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(file.folder)/\(name)"))
            return bytes.range(of: Data(Self.value.utf8)) != nil
        }
    }

    /// SQLite as some systems build it leaves what was deleted in its pages; so this is asked of every connection.
    @Test func `every connection overwrites what it deletes`() async throws {
        let database = try SQLiteStores(file).database
        let sql = "PRAGMA secure_delete"
        #expect(try await database.write("testing") { try Int.fetchOne($0, sql: sql) } == 1)
        #expect(try await database.read("testing") { try Int.fetchOne($0, sql: sql) } == 1)
    }

    @Test(arguments: [1, 100, 20_000])
    func `values that were deleted are in no file any more`(count: Int) async throws {
        let stores = try SQLiteStores(file)
        let account = try await stores.newAccount()
        let now = Timestamp(microseconds: 1)
        let dataset = Dataset(
            id: ObjectID(),
            name: Self.value,
            summary: Self.value,
            isSecret: false,
            isCaseSensitive: false,
            encoding: .list,
            columns: [],
            versions: [DatasetVersion(number: 1, status: .empty, parts: [], secret: nil)],
            createdAt: now,
            updatedAt: now
        )
        let key = ContentKey(dataset: dataset.id, version: 1, column: ObjectID())
        var filling = DefinitionChange(revision: try await stores.definitions.definitions(of: account).revision)
        filling.put(dataset)
        filling.contents.put(Content(Array(String(repeating: Self.value + "\n", count: count).utf8)), at: key)
        let revision = try await stores.definitions.commit(filling, to: account)
        #expect(try isFound())
        var removal = DefinitionChange(revision: revision)
        removal.contents.remove(key)
        removal.remove(dataset)
        _ = try await stores.definitions.commit(removal, to: account)
        try await stores.database.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        #expect(try !isFound())
        try stores.database.close()
        #expect(try !isFound())
    }
}
