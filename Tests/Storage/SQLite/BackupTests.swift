import Foundation
import Testing
import WeirManagement
import WeirSQLite
import WeirStoreKit

struct BackupTests {
    private let file: DatabaseFile
    private var copy: String { file.folder + "/copy.sqlite" }

    init() throws {
        file = try DatabaseFile()
    }

    @Test func `a copy that is taken while others write is whole, and a database of its own`() async throws {
        let stores = try SQLiteStores(file)
        let account = try await stores.newAccount()
        let (path, folder) = (file.path, file.folder)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 1...300 {
                    _ = try await stores.definitions.commit(NumberedChange(number: number).change, to: account)
                }
            }
            group.addTask {
                for number in 0..<10 { try SQLiteBackup.copy(path, to: "\(folder)/copy \(number)") }
            }
            try await group.waitForAll()
        }
        try FileManager.default.removeItem(atPath: path)
        for number in 0..<10 {
            let database = try SQLiteDatabase(path: "\(folder)/copy \(number)")
            let store = SQLiteDefinitionStore(database, .test)
            let definitions = try await store.definitions(of: account)
            #expect(NumberedChange.isWhole(definitions), "copy \(number)")
            let next = NumberedChange(number: definitions.revision + 1).change
            #expect(try await store.commit(next, to: account) == definitions.revision + 1)
            try database.close()
        }
    }

    @Test func `a copy is one file that its owner only can read`() async throws {
        let stores = try SQLiteStores(file)
        _ = try await stores.newAccount()
        try SQLiteBackup.copy(file.path, to: copy)
        #expect(try file.mode(of: "copy.sqlite") == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: file.folder)
        #expect(Set(names) == ["weir.sqlite", "weir.sqlite-wal", "weir.sqlite-shm", "copy.sqlite"])
    }

    @Test func `nothing is overwritten`() async throws {
        let stores = try SQLiteStores(file)
        _ = try await stores.newAccount()
        try Data("precious".utf8).write(to: URL(fileURLWithPath: copy))
        #expect(throws: StoreError(.exists, "there is something at \(copy); name a new file")) {
            try SQLiteBackup.copy(file.path, to: copy)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("precious".utf8))
    }

    @Test func `no database, no copy`() throws {
        #expect(throws: StoreError(.notFound, "there is no database at \(file.path)")) {
            try SQLiteBackup.copy(file.path, to: copy)
        }
        try Data(String(repeating: "no database\n", count: 100).utf8).write(to: URL(fileURLWithPath: file.path))
        #expect(throws: StoreError(.unavailable, "copying the database failed: the file is no database")) {
            try SQLiteBackup.copy(file.path, to: copy)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder) == ["weir.sqlite"])
    }

    @Test func `a damaged database makes no copy`() async throws {
        let stores = try SQLiteStores(file)
        let account = try await stores.newAccount()
        for number in 1...30 {
            _ = try await stores.definitions.commit(NumberedChange(number: number).change, to: account)
        }
        // A copy has everything in one file.
        let damaged = file.folder + "/damaged.sqlite"
        try SQLiteBackup.copy(file.path, to: damaged)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: damaged))
        for offset in bytes.indices.dropFirst(8_192) where offset % 64 == 0 { bytes[offset] = 0xFF }
        try bytes.write(to: URL(fileURLWithPath: damaged))
        let error = #expect(throws: StoreError.self) { try SQLiteBackup.copy(damaged, to: copy) }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("damaged") == true)
        #expect(!FileManager.default.fileExists(atPath: copy))
    }
}
