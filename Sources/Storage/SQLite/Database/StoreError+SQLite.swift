internal import GRDB
internal import WeirManagement

extension StoreError {
    /// What a failure of SQLite means, in a sentence that has no statement's values.
    init(_ error: any Error, doing purpose: String) {
        switch error {
        case let error as StoreError:
            self = error
        case let error as DatabaseError:
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
                // SQLite's own message names tables and columns, never values.
                self.init(.exists, "\(purpose) failed: \(error.message ?? "it exists already")")
            default:
                self.init(.unavailable, "\(purpose) failed: \(Self.reason(error))")
            }
        default:
            self.init(.unavailable, "\(purpose) failed")
        }
    }

    private static func reason(_ error: DatabaseError) -> String {
        switch error.resultCode {
        case .SQLITE_FULL: "the disk is full; free some space"
        case .SQLITE_READONLY: "the file or its folder is read-only; check their owner and mode"
        case .SQLITE_CANTOPEN: "the file cannot be opened; check that its folder exists, and their owner and mode"
        case .SQLITE_NOTADB: "the file is no database"
        case .SQLITE_CORRUPT: "the database is damaged; restore it from a backup"
        case .SQLITE_BUSY, .SQLITE_LOCKED: "another process writes for too long; try again"
        default: error.message ?? "SQLite error \(error.resultCode.rawValue)"
        }
    }
}
