import Foundation
import Glibc
import WeirManagement
import WeirSQLite

/// The folder in which a server keeps its database.
struct DataFolder: Hashable, Sendable {
    /// The name of the database in it.
    private static let databaseName = "weir.sqlite"

    /// Its path.
    let path: String

    /// The folder that an option names, or the usual one: `$WEIR_DATA`, the first of `$STATE_DIRECTORY`,
    /// `$XDG_STATE_HOME/weir`, or else `/var/lib/weir` for root and `~/.local/state/weir` for everybody else.
    ///
    /// - Parameters:
    ///   - option: What the command line says.
    ///   - environment: The variables of the process.
    ///   - isRoot: Whether root runs it.
    /// - Throws: `CommandFailure` when nothing says where it is.
    init(
        _ option: String?,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        isRoot: Bool = geteuid() == 0
    ) throws(CommandFailure) {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        // Where a unit has several state directories systemd joins them with colons (systemd.exec(5)). Paths that are
        // not absolute are to be ignored in XDG_STATE_HOME (XDG Base Directory Specification).
        let state = value("STATE_DIRECTORY")?.split(separator: ":").first.map(String.init)
        let home = value("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 + "/weir" : nil }
        if let named = option ?? value("WEIR_DATA") ?? state ?? home {
            path = named
        } else if isRoot {
            path = "/var/lib/weir"
        } else if let own = value("HOME") {
            path = own + "/.local/state/weir"
        } else {
            throw CommandFailure("there is no home folder to keep data in; name a folder with --data")
        }
    }

    /// The database's file.
    var databasePath: String { path + "/" + Self.databaseName }

    /// The file of the events, unless another is named.
    var eventsPath: String { Self.eventsPath(besides: databasePath) }

    /// The file of the events that belong to a database.
    static func eventsPath(besides database: String) -> String {
        let ending = ".sqlite"
        guard database.hasSuffix(ending) else { return database + "-events" }
        return database.dropLast(ending.count) + "-events" + ending
    }

    /// Opens the events, which are made when there are none.
    ///
    /// - Parameter file: The file.
    /// - Returns: The database of the events.
    /// - Throws: `CommandFailure` when they cannot be opened.
    static func openEvents(_ file: String) throws(CommandFailure) -> SQLiteDatabase {
        do {
            return try SQLiteDatabase(path: file, for: .events)
        } catch {
            throw CommandFailure("\(file): \(error.message)")
        }
    }

    /// Opens the database; makes folder and database when there are none, for their owner alone.
    ///
    /// - Throws: `CommandFailure` when it cannot be opened.
    func open() throws(CommandFailure) -> SQLiteDatabase {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw CommandFailure("the folder \(path) cannot be made; make it, or name another with --data")
        }
        return try database()
    }

    /// Opens the database if there is one.
    ///
    /// - Throws: `CommandFailure` when there is none, or it cannot be opened.
    func openExisting() throws(CommandFailure) -> SQLiteDatabase {
        guard FileManager.default.fileExists(atPath: databasePath) else {
            throw CommandFailure(
                "there is no database in \(path); 'weir accounts create' makes one, --data names another folder"
            )
        }
        return try database()
    }

    private func database() throws(CommandFailure) -> SQLiteDatabase {
        do {
            return try SQLiteDatabase(path: databasePath)
        } catch {
            throw CommandFailure("\(databasePath): \(error.message)")
        }
    }
}
