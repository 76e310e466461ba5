import Glibc
import WeirManagement
import WeirSQLite
import WeirStoreKit

/// Commits one numbered change after another until it is killed, and prints the number of each that was acknowledged.
///
/// Its arguments are the database's file, the account, and perhaps the number of the last change.
@main
enum Main {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let account = AccountID(arguments[2]) else { exit(64) }
        let last = arguments.count > 3 ? Int(arguments[3]) ?? 0 : Int.max
        let database = try SQLiteDatabase(path: arguments[1])
        let accounts = SQLiteAccountStore(database)
        if try await accounts.account(account) == nil {
            try await accounts.add(Account(id: account, name: "killed", createdAt: Timestamp(microseconds: 0)))
        }
        guard let sealer = SecretSealer(key: Array(repeating: 7, count: SecretSealer.keyLength)) else { exit(64) }
        let store = SQLiteDefinitionStore(database, sealer)
        var number = try await store.definitions(of: account).revision
        while number < last {
            let change = NumberedChange(number: number + 1)
            number = try await store.commit(change.change, to: account)
            // Nothing is buffered: what was printed was committed before.
            let line = [UInt8]("\(number)\n".utf8)
            guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(1) }
        }
    }
}
