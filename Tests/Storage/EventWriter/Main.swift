import Glibc
import WeirManagement
import WeirSQLite
import WeirStoreKit

/// Stores events in a database file, in one of three ways.
///
///     weir-event-writer write FILE ACCOUNT              until it is killed; prints the number of each that is stored
///     weir-event-writer rate FILE SECONDS TASKS         as many as it can; prints how many a second
///     weir-event-writer fill FILE ACCOUNT COUNT         so many at once, to search in
///     weir-event-writer search FILE ACCOUNT             prints how long pages take, by filter
@main
enum Main {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 3 else { exit(64) }
        let database = try SQLiteDatabase(path: arguments[1], for: .events)
        let store = try SQLiteEventStore(database)
        switch (arguments[0], AccountID(arguments[2])) {
        case ("write", let account?):
            try await KilledWriting(store, account).run()
        case ("rate", _):
            guard arguments.count >= 4, let seconds = Int(arguments[2]), let tasks = Int(arguments[3]) else { exit(64) }
            try await RateMeasurement(store, seconds: seconds, tasks: tasks).run()
        case ("fill", let account?):
            guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(64) }
            try await SearchMeasurement(store, account).fill(count)
        case ("search", let account?):
            try await SearchMeasurement(store, account).run()
        default: exit(64)
        }
        try database.close()
    }
}
