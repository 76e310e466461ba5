internal import GRDB
internal import WeirManagement

extension StoreError {
    /// What a failure of SQLite means, in a sentence that has no statement's values.
    init(_ error: any Error, doing purpose: String) {
        switch error {
        case let error as StoreError:
            self = error
        case let error as DatabaseError:
            // SQLite's own message names tables and columns, never values.
            let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
            let code: Code = error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE ? .exists : .unavailable
            self.init(code, "\(purpose) failed: \(reason)")
        default:
            self.init(.unavailable, "\(purpose) failed")
        }
    }
}
