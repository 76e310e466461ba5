import ArgumentParser
import Foundation
import WeirManagement
import WeirSQLite

/// `weir backup`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the databases of the server, while it runs.",
        discussion: """
            What accounts have defined goes into FILE, and the events of scans into a second file beside it, whose name \
            has -events before its ending. Each copy is whole, of one moment, and a database of its own. To restore \
            them: stop the server, put the copies in place of weir.sqlite and weir-events.sqlite, remove the files \
            beside them that end in -wal and -shm, start the server. The key that secrets in them are sealed with is in \
            a file of its own, and in neither copy: keep that as well, and elsewhere.

            EXAMPLES
              weir backup "weir-$(date +%F).sqlite"
              weir backup --data /var/lib/weir /mnt/backup/weir.sqlite
            """
    )

    @OptionGroup var data: DataOptions

    @Argument(help: "The new file; one that exists is not overwritten.", completion: .file())
    var file: String

    @Option(
        name: .long,
        help: ArgumentHelp("The file of the events, where events.path names another.", valueName: "file"),
        completion: .file()
    )
    var events: String?

    @Flag(name: .long, help: "Leave the events out.")
    var withoutEvents = false

    func run() throws {
        let folder = try data.folder()
        let source = events ?? folder.eventsPath
        // A server that was never started has none.
        let hasEvents = !withoutEvents && (events != nil || FileManager.default.fileExists(atPath: source))
        let copy = DataFolder.eventsPath(besides: file)
        if hasEvents, FileManager.default.fileExists(atPath: copy) {
            throw CommandFailure("there is something at \(copy); name a new file")
        }
        try Self.copy(folder.databasePath, to: file, for: .definitions)
        if hasEvents { try Self.copy(source, to: copy, for: .events) }
    }

    private static func copy(
        _ path: String,
        to file: String,
        for purpose: SQLiteDatabase.Purpose
    ) throws(CommandFailure) {
        do throws(StoreError) {
            try SQLiteBackup.copy(path, to: file, for: purpose)
        } catch {
            throw CommandFailure(error.code == .unavailable ? "\(file): \(error.message)" : error.message)
        }
    }
}
