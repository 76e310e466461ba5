import Foundation
import WeirManagement
import WeirSQLite
import WeirStoreKit

/// A folder with a database, which goes with the last who holds it.
final class DatabaseFile: Sendable {
    let folder: String
    var path: String { folder + "/weir.sqlite" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "weir-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The permissions of a file of the folder.
    func mode(of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions] as? Int
    }
}

/// The stores of a database file.
struct SQLiteStores: StoreUnderTest {
    let file: DatabaseFile
    let database: SQLiteDatabase

    var definitions: any DefinitionStore { SQLiteDefinitionStore(database, .test) }
    var accounts: any AccountStore { SQLiteAccountStore(database) }

    init(_ file: DatabaseFile) throws {
        self.file = file
        database = try SQLiteDatabase(path: file.path)
    }

    func reopened() async throws -> any StoreUnderTest {
        try database.close()
        return try SQLiteStores(file)
    }
}

extension SecretSealer {
    /// A sealer whose key is always the same.
    static var test: SecretSealer { numbered(7) }

    /// One of several.
    static func numbered(_ number: UInt8) -> SecretSealer {
        guard let sealer = SecretSealer(key: Array(repeating: number, count: keyLength)) else {
            preconditionFailure("the key has the length of a key")
        }
        return sealer
    }
}

/// The events of a database file.
struct SQLiteEvents: EventStoreUnderTest {
    let file: DatabaseFile
    let database: SQLiteDatabase
    let store: any EventStore

    init(_ file: DatabaseFile) throws {
        self.file = file
        database = try SQLiteDatabase(path: file.path, for: .events)
        store = try SQLiteEventStore(database)
    }

    func reopened() async throws -> any EventStoreUnderTest {
        try database.close()
        return try SQLiteEvents(file)
    }
}
