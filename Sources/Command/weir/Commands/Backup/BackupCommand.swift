import ArgumentParser
import WeirManagement
import WeirSQLite

/// `weir backup`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the database of the server, while it runs.",
        discussion: """
            The copy is whole, of one moment, and a database of its own. To restore it: stop the server, put the copy \
            in place of weir.sqlite, remove weir.sqlite-wal and weir.sqlite-shm, start the server.

            EXAMPLES
              weir backup "weir-$(date +%F).sqlite"
              weir backup --data /var/lib/weir /mnt/backup/weir.sqlite
            """
    )

    @OptionGroup var data: DataOptions

    @Argument(help: "The new file; one that exists is not overwritten.", completion: .file())
    var file: String

    func run() throws {
        let folder = try data.folder()
        do throws(StoreError) {
            try SQLiteBackup.copy(folder.databasePath, to: file)
        } catch {
            throw CommandFailure(error.code == .unavailable ? "\(file): \(error.message)" : error.message)
        }
    }
}
