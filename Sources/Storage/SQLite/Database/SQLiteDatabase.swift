internal import Foundation
internal import GRDB
package import WeirManagement

/// A database file of weir.
///
/// Readers and the one writer do not wait for each other (write-ahead log). A commit is on the disk when it returns:
/// `synchronous` is `FULL`, so that not even a loss of power takes back what was answered. Several processes may have
/// the file open, such as the server and a command.
package final class SQLiteDatabase: Sendable {
    /// What a database is for; the raw value is in the file's header, and tells it from those of other programs.
    package enum Purpose: Int, Sendable {
        /// Accounts and what they have defined: "weir" in ASCII.
        case definitions = 0x7765_6972
        /// Events of scans: "weev" in ASCII.
        case events = 0x7765_6576
    }

    /// How long a statement waits for another process that writes, in seconds.
    private static let patience: TimeInterval = 5

    let pool: DatabasePool
    private let purpose: Purpose

    /// Opens a database, makes it when there is none, and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - path: The file; its folder has to exist. A new file can be read by its owner only.
    ///   - purpose: What it is for.
    /// - Throws: `StoreError.unavailable` when it cannot be opened, is no database of weir for this purpose, or was
    ///   written by a later version.
    package init(path: String, for purpose: Purpose = .definitions) throws(StoreError) {
        self.purpose = purpose
        do {
            // Two processes that open a new file would both bring it up to date.
            pool = try OpeningLock.hold(besides: path) {
                try PrivateFile.create(path)
                let pool = try DatabasePool(path: path, configuration: Self.configuration(for: purpose))
                try Schema.migrate(pool, for: purpose)
                return pool
            }
        } catch {
            throw StoreError(error, doing: "opening the database")
        }
    }

    /// Ends all work on the file; when no other process has it open, everything is in that one file then.
    ///
    /// - Throws: `StoreError.unavailable` when the last of the log cannot be written into the file; nothing is lost then.
    package func close() throws(StoreError) {
        do {
            try pool.close()
            // SQLite moves the log into the file when the last connection is closed. That of the pool is one that only
            // reads and may not do it.
            try DatabaseQueue(path: pool.path, configuration: Self.configuration(for: purpose)).close()
        } catch {
            throw StoreError(error, doing: "closing the database")
        }
    }

    private static func configuration(for purpose: Purpose) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.label = "weir"
        configuration.prepareDatabase { database in
            try Schema.requireOwn(database, for: purpose)
            // A file of events gives freed room back; it takes that only before it has its first table (SQLite manual,
            // PRAGMA auto_vacuum).
            if purpose == .events, try Int.fetchOne(database, sql: "PRAGMA auto_vacuum") == 0 {
                try database.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL")
            }
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            // Values that were uploaded, and secrets, are overwritten when they go, not only given up.
            try database.execute(sql: "PRAGMA secure_delete = ON")
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

    /// Writes in one transaction as `write` does, whether or not the task is cancelled meanwhile.
    func commit<Result: Sendable>(
        _ purpose: String,
        _ body: @escaping @Sendable (Database) throws -> Result
    ) async throws(StoreError) -> Result {
        do {
            return try await withCheckedThrowingContinuation { continuation in
                pool.asyncWrite(body) { _, result in continuation.resume(with: result) }
            }
        } catch {
            throw StoreError(error, doing: purpose)
        }
    }
}
