import Glibc
import WeirManagement
import WeirSQLite
import WeirStoreKit

/// Commits one numbered change after another until it is killed, and prints the number of each that was acknowledged.
///
/// Its arguments are the database's file and the account.
@main
enum Main {
    static func main() async throws {
        guard CommandLine.arguments.count == 3, let account = AccountID(CommandLine.arguments[2]) else { exit(64) }
        let database = try SQLiteDatabase(path: CommandLine.arguments[1])
        let accounts = SQLiteAccountStore(database)
        if try await accounts.account(account) == nil {
            try await accounts.add(Account(id: account, name: "killed", createdAt: Timestamp(microseconds: 0)))
        }
        let store = SQLiteDefinitionStore(database)
        var number = try await store.definitions(of: account).revision
        while true {
            let change = NumberedChange(number: number + 1)
            number = try await store.commit(change.change, to: account)
            // Nothing is buffered: what was printed was committed before.
            let line = [UInt8]("\(number)\n".utf8)
            guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(1) }
        }
    }
}
