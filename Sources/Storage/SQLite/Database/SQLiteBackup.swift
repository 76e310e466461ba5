internal import GRDB
internal import Glibc
package import WeirManagement

/// Copies of a database that are taken while it is in use.
package enum SQLiteBackup {
    /// Copies a database as it is at one moment, whoever writes to it meanwhile; nobody waits.
    ///
    /// The copy is a database of its own, of the same version, in one file that its owner only can read. It is checked
    /// before it gets its name, so that a file of that name is a whole copy.
    ///
    /// - Parameters:
    ///   - path: The database.
    ///   - copy: The new file.
    ///   - purpose: What the database is for.
    /// - Throws: `StoreError.notFound` when there is no database; `exists` when there is a file of the name of the copy;
    ///   `unavailable` when the database is damaged or no database, or the copy cannot be written.
    package static func copy(
        _ path: String,
        to copy: String,
        for purpose: SQLiteDatabase.Purpose = .definitions
    ) throws(StoreError) {
        guard unsafe access(path, F_OK) == 0 else {
            throw StoreError(.notFound, "there is no database at \(path)")
        }
        guard unsafe access(copy, F_OK) != 0 else { throw taken(copy) }
        let partial = "\(copy).partial-\(getpid())"
        do {
            guard try PrivateFile.create(partial) else { throw taken(partial) }
            defer { unsafe unlink(partial) }
            try write(path, to: partial, purpose)
            try PrivateFile.sync(partial)
            try name(partial, copy)
            try PrivateFile.sync(Path.folder(of: copy), flags: O_RDONLY | O_DIRECTORY)
        } catch {
            throw StoreError(error, doing: "copying the database")
        }
    }

    private static func write(
        _ path: String,
        to copy: String,
        _ purpose: SQLiteDatabase.Purpose
    ) throws {
        var reading = Configuration()
        // Opened as a database of weir would be, an older one would be brought up to date.
        reading.readonly = true
        reading.busyMode = .timeout(5)
        reading.prepareDatabase { database in try Schema.requireOwn(database, for: purpose) }
        let source = try DatabaseQueue(path: path, configuration: reading)
        let target = try DatabaseQueue(path: copy)
        try source.backup(to: target)
        try target.writeWithoutTransaction { database in
            // One file without a log beside it can be read wherever it lies.
            try database.execute(sql: "PRAGMA journal_mode = DELETE")
            let finding = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
            guard finding == "ok" else {
                throw StoreError(.unavailable, "the database is damaged; restore it from an older backup")
            }
        }
        try target.close()
        try source.close()
    }

    /// Gives the finished copy its name, unless something has it by now.
    private static func name(_ partial: String, _ copy: String) throws(StoreError) {
        // A second name, and not a rename, which would replace what is there.
        guard unsafe link(partial, copy) != 0 else { return }
        if errno == EEXIST { throw taken(copy) }
        throw StoreError(.unavailable, "the file cannot be made: \(SystemReason.latest)")
    }

    private static func taken(_ path: String) -> StoreError {
        StoreError(.exists, "there is something at \(path); name a new file")
    }
}
