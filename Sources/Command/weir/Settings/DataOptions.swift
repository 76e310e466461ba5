import ArgumentParser
import Glibc
import WeirManagement
import WeirSQLite

/// The options of the commands that look into the database of a server.
struct DataOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder of the database. Default: $WEIR_DATA, $STATE_DIRECTORY, $XDG_STATE_HOME/weir or "
                + "~/.local/state/weir; for root /var/lib/weir.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var data: String?

    /// The folder.
    ///
    /// - Throws: `CommandFailure` when nothing says where it is.
    func folder() throws(CommandFailure) -> DataFolder { try DataFolder(data) }
}

/// The options of the commands that print accounts and tokens.
struct AccountOptions: ParsableArguments {
    @OptionGroup var data: DataOptions

    @Flag(name: .long, help: "Print JSON, for programs.")
    var json = false

    /// The colours of what is printed.
    var style: Style { Style(.auto, isTerminal: Terminal.isTerminal(STDOUT_FILENO)) }

    /// Does something with the accounts of a database that is there.
    ///
    /// - Throws: `CommandFailure`, also for what `body` throws.
    func withAccounts<Result>(
        _ body: (AccountService) async throws(ManagementError) -> Result
    ) async throws(CommandFailure) -> Result {
        try await Self.with(try data.folder().openExisting(), body)
    }

    /// Does something with the accounts of a database, which is made when there is none.
    ///
    /// - Throws: `CommandFailure`, also for what `body` throws.
    func withNewAccounts<Result>(
        _ body: (AccountService) async throws(ManagementError) -> Result
    ) async throws(CommandFailure) -> Result {
        try await Self.with(try data.folder().open(), body)
    }

    private static func with<Result>(
        _ database: SQLiteDatabase,
        _ body: (AccountService) async throws(ManagementError) -> Result
    ) async throws(CommandFailure) -> Result {
        // What was answered is stored; another process may be about to take over the log.
        defer { try? database.close() }
        do {
            return try await body(AccountService(SQLiteAccountStore(database)))
        } catch {
            throw CommandFailure(error.message)
        }
    }
}
