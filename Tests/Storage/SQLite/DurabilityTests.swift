import GRDB
import Testing
import WeirManagement
import WeirStoreKit
import WeirTesting

@testable import WeirSQLite

struct DurabilityTests {
    /// How often a writer is killed.
    private static let kills = 200
    /// How often it starts again on the same file.
    private static let lives = 8

    @Test(.timeLimit(.minutes(5)))
    func `a writer that is killed loses nothing that was acknowledged`() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var last = 0
        for file in 0..<(Self.kills / Self.lives) {
            let database = try DatabaseFile()
            let account = AccountID()
            var acknowledged = 0
            for life in 0..<Self.lives {
                let place: Comment = "seed \(seed), file \(file), life \(life)"
                let delay = UInt32.random(in: 0...30_000, using: &random)
                // The first ones of a file are killed while it is made.
                let moment: KilledWriter.Moment = life < 2 ? .afterStart(delay) : .afterFirstChange(delay)
                let printed = try KilledWriter.run(database.path, account, killed: moment)
                acknowledged = max(acknowledged, printed ?? 0)
                let stored = try await Self.state(of: account, database.path, place)
                // The one that was being committed may be there as well.
                #expect(acknowledged...(acknowledged + 1) ~= stored, place)
                acknowledged = stored
            }
            last += acknowledged
        }
        #expect(last > Self.kills, "the writers came to nothing")
    }

    /// The revision that an account has after a writer was killed.
    private static func state(of account: AccountID, _ path: String, _ place: Comment) async throws -> Int {
        let database = try SQLiteDatabase(path: path)
        let findings = try await database.read("checking") { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        #expect(findings == ["ok"], place)
        let broken = try await database.read("checking") { database in
            try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
        }
        #expect(broken == 0, place)
        var revision = 0
        if try await SQLiteAccountStore(database).account(account) != nil {
            let definitions = try await SQLiteDefinitionStore(database, .test).definitions(of: account)
            #expect(NumberedChange.isWhole(definitions), place)
            revision = definitions.revision
        }
        try database.close()
        return revision
    }
}
