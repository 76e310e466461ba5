import Foundation
import GRDB
import Testing
import WeirManagement
import WeirStoreKit

@testable import WeirSQLite

/// The secrets in a database, which are of no use without the key.
struct SealingTests {
    private let file: DatabaseFile

    init() throws {
        file = try DatabaseFile()
    }

    /// Whether any file of the folder has some bytes, as they are, in hexadecimal digits or in base64.
    private func isFound(_ bytes: [UInt8]) throws -> Bool {
        let digits = bytes.map { String(format: "%02x", $0) }.joined()
        let forms = [Data(bytes), Data(digits.utf8), Data(digits.uppercased().utf8), Data(bytes).base64EncodedData()]
        return try FileManager.default.contentsOfDirectory(atPath: file.folder).contains { name in
            let content = try Data(contentsOf: URL(fileURLWithPath: "\(file.folder)/\(name)"))
            return forms.contains { content.range(of: $0) != nil }
        }
    }

    /// An account with some secret datasets, each with versions.
    private func fill(_ stores: SQLiteStores, datasets: Int = 3) async throws -> (AccountID, [DatasetSecret]) {
        let account = try await stores.newAccount()
        let now = Timestamp(microseconds: 1)
        var secrets = [DatasetSecret()]
        var change = DefinitionChange(revision: 0)
        change.put(AccountSecret(secret: secrets[0], createdAt: now))
        for number in 0..<datasets {
            let versions = (1...2).map { version in
                let secret = DatasetSecret()
                secrets.append(secret)
                return DatasetVersion(number: version, status: .complete, parts: [], secret: secret)
            }
            change.put(
                Dataset(
                    id: ObjectID(),
                    name: "dataset \(number)",
                    summary: nil,
                    isSecret: true,
                    isCaseSensitive: true,
                    encoding: .columns,
                    columns: [],
                    versions: versions,
                    createdAt: now,
                    updatedAt: now
                )
            )
        }
        _ = try await stores.definitions.commit(change, to: account)
        return (account, secrets)
    }

    private func secrets(_ definitions: Definitions) -> Set<DatasetSecret> {
        Set(
            definitions.secret.sorted.map(\.secret)
                + definitions.datasets.sorted.flatMap(\.versions).compactMap(\.secret)
        )
    }

    @Test func `no file has a secret`() async throws {
        let stores = try SQLiteStores(file)
        let (account, planted) = try await fill(stores)
        for secret in planted { #expect(try !isFound(secret.bytes)) }
        try stores.database.close()
        for secret in planted { #expect(try !isFound(secret.bytes)) }
        let definitions = try await SQLiteStores(file).definitions.definitions(of: account)
        #expect(secrets(definitions) == Set(planted))
    }

    @Test func `the key that something is sealed with is the right one`() async throws {
        let stores = try SQLiteStores(file)
        #expect(try await !stores.database.isSealed())
        // While nothing is sealed every key is as good.
        for number: UInt8 in [1, 2, 7] { #expect(try await stores.database.accept(.numbered(number))) }
        _ = try await fill(stores)
        #expect(try await stores.database.isSealed())
        #expect(try await !stores.database.accept(.numbered(1)))
        #expect(try await stores.database.accept(.test))
        try stores.database.close()
        let reopened = try SQLiteStores(file)
        #expect(try await reopened.database.isSealed())
        #expect(try await !reopened.database.accept(.numbered(2)))
        #expect(try await reopened.database.accept(.test))
    }

    @Test func `with another key there are definitions and no secrets`() async throws {
        let stores = try SQLiteStores(file)
        let (account, _) = try await fill(stores)
        let other = SQLiteDefinitionStore(stores.database, .numbered(9))
        let definitions = try await other.definitions(of: account)
        #expect(definitions.datasets.count == 3)
        #expect(secrets(definitions).isEmpty)
    }

    @Test func `a sealed secret cannot be opened in another place`() async throws {
        let stores = try SQLiteStores(file)
        let (account, planted) = try await fill(stores)
        try await stores.database.write("testing") { database in
            try database.execute(
                sql: """
                    UPDATE dataset_version SET sealed_secret = (
                        SELECT other.sealed_secret FROM dataset_version AS other
                        WHERE other.dataset_id = dataset_version.dataset_id AND other.number = 1
                    )
                    WHERE number = 2
                    """
            )
        }
        let opened = secrets(try await stores.definitions.definitions(of: account))
        #expect(opened.count == 1 + 3)
        #expect(opened.isSubset(of: planted))
    }

    @Test(arguments: [1, 200])
    func `what earlier versions stored as it is gets sealed, and is in no file any more`(datasets: Int) async throws {
        let stores = try SQLiteStores(file)
        let (account, planted) = try await fill(stores, datasets: datasets)
        let definitions = try await stores.definitions.definitions(of: account)
        try await stores.database.write("testing") { database in
            for dataset in definitions.datasets.sorted {
                for version in dataset.versions {
                    try database.execute(
                        sql: """
                            UPDATE dataset_version SET secret = ?, sealed_secret = NULL
                            WHERE account_id = ? AND dataset_id = ? AND number = ?
                            """,
                        arguments: [
                            version.secret.map { Data($0.bytes) }, account.text, dataset.id.text, version.number,
                        ]
                    )
                }
            }
        }
        let plain = planted.dropFirst()
        try await stores.database.write("testing") { try $0.execute(sql: "DELETE FROM account_secret") }
        for secret in plain { #expect(try isFound(secret.bytes)) }
        #expect(try await stores.database.accept(.test))
        for secret in plain { #expect(try !isFound(secret.bytes)) }
        #expect(secrets(try await stores.definitions.definitions(of: account)) == Set(plain))
        try stores.database.close()
        for secret in plain { #expect(try !isFound(secret.bytes)) }
    }

    @Test func `a backup has secrets, and none that can be read`() async throws {
        let stores = try SQLiteStores(file)
        #expect(try await stores.database.accept(.test))
        let (account, planted) = try await fill(stores)
        let copy = file.folder + "/copy"
        try SQLiteBackup.copy(file.path, to: copy)
        for secret in planted { #expect(try !isFound(secret.bytes)) }
        let database = try SQLiteDatabase(path: copy)
        #expect(try await !database.accept(.numbered(1)))
        #expect(try await database.accept(.test))
        #expect(secrets(try await SQLiteDefinitionStore(database, .test).definitions(of: account)) == Set(planted))
        try database.close()
    }
}
