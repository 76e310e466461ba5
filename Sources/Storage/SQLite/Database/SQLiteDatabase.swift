internal import Foundation
internal import GRDB
package import WeirManagement

/// A database file of weir.
///
/// Readers and the one writer do not wait for each other (write-ahead log). A commit is on the disk when it returns:
/// `synchronous` is `FULL`, so that not even a loss of power takes back what was answered.
package final class SQLiteDatabase: Sendable {
    /// How long a statement waits for another process that writes, in seconds.
    private static let patience: TimeInterval = 5

    let pool: DatabasePool

    /// Opens a database, makes it when there is none, and brings its schema up to date.
    ///
    /// - Parameter path: The file; its folder has to exist.
    /// - Throws: `StoreError.unavailable` when it cannot be opened, is no database, or was written by a later version.
    package init(path: String) throws(StoreError) {
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            try Schema.migrate(pool)
        } catch {
            throw StoreError(error, doing: "opening the database")
        }
    }

    /// Ends all work on the file.
    ///
    /// - Throws: `StoreError.unavailable` when the last of the log cannot be written into the file; nothing is lost then.
    package func close() throws(StoreError) {
        do {
            try pool.close()
        } catch {
            throw StoreError(error, doing: "closing the database")
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.label = "weir"
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        return configuration
    }

    /// Reads, and says what failed without a statement's values.
    func read<Result: Sendable>(
        _ purpose: String,
        _ body: @escaping @Sendable (Database) throws -> Result
    ) async throws(StoreError) -> Result {
        do {
            return try await pool.read(body)
        } catch {
            throw StoreError(error, doing: purpose)
        }
    }

    /// Writes in one transaction, and says what failed without a statement's values.
    func write<Result: Sendable>(
        _ purpose: String,
        _ body: @escaping @Sendable (Database) throws -> Result
    ) async throws(StoreError) -> Result {
        do {
            return try await pool.write(body)
        } catch {
            throw StoreError(error, doing: purpose)
        }
    }
}
