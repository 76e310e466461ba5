internal import GRDB
internal import WeirManagement

/// The schema, as the sequence of steps that lead to it.
///
/// A migration is a file that is never changed once a version with it was released; the next change is the next file.
enum Schema {
    /// The steps of a database with definitions, oldest first.
    static let migrations: [Migration] = [
        .accounts,
        .labels,
        .classification,
        .profiles,
        .settings,
        .sealedSecrets,
        .documentFingerprints,
        .uploadDigests,
    ]

    /// The steps of a database with events, oldest first.
    static let eventMigrations: [Migration] = [
        .events
    ]

    /// Brings a database up to date.
    ///
    /// - Throws: What SQLite throws; `StoreError` when a later version wrote the database.
    static func migrate(_ pool: DatabasePool, for purpose: SQLiteDatabase.Purpose) throws {
        var migrator = DatabaseMigrator()
        for migration in purpose == .events ? eventMigrations : migrations {
            migrator.registerMigration(migration.name) { database in
                for statement in migration.statements { try database.execute(sql: statement) }
            }
        }
        if try pool.read(migrator.hasBeenSuperseded) {
            throw StoreError(.unavailable, "a later version of weir wrote the database; use that version, or a backup")
        }
        try migrator.migrate(pool)
    }

    /// Makes sure that a database is one of weir's, or empty, before anything is written into it.
    ///
    /// - Throws: What SQLite throws; `StoreError` when another program wrote the database.
    static func requireOwn(_ database: Database, for purpose: SQLiteDatabase.Purpose) throws {
        let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        if id == purpose.rawValue { return }
        guard SQLiteDatabase.Purpose(rawValue: id) == nil else {
            throw StoreError(.unavailable, "the file is a database of weir for something else")
        }
        // The list of migrations comes first, in a transaction of its own.
        let tables = try Int.fetchOne(
            database,
            sql: "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name <> 'grdb_migrations'"
        )
        guard id == 0, tables == 0 else {
            throw StoreError(.unavailable, "the file is a database of another program")
        }
    }
}

/// One step.
struct Migration: Sendable {
    /// Its name, which is stored in the database.
    let name: String
    /// What is done, in one transaction.
    let statements: [String]
}
