import ArgumentParser
import Glibc
import WeirConfiguration

/// `weir profiles import`.
struct ProfilesImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make an account what a file defines.",
        discussion: """
            EXAMPLES
              weir profiles import weir.yaml --server http://127.0.0.1:8787 --token-file token.txt --dry-run
              weir profiles import weir.yaml --server http://127.0.0.1:8787 --token-file token.txt

            Objects are found by their ids, or else by their names. What the file does not mention stays as it is, \
            unless --prune says otherwise. A second import of the same file changes nothing.

            EXIT STATUS
              0  the account is what the file says
              1  --dry-run: the account is not what the file says
              2  something is wrong, and what was done before is listed
            """
    )

    @Argument(help: "The file, in YAML or JSON.", completion: .file(extensions: ["yaml", "yml", "json"]))
    var file: String

    @OptionGroup var server: ServerOptions

    @Flag(name: .long, help: "Say what would be done, and do nothing.")
    var dryRun = false

    @Flag(name: .long, help: "Delete what the account has and the file has not; predefined profiles stay.")
    var prune = false

    func run() async throws {
        let loaded = try LoadedConfiguration(file)
        for warning in loaded.warnings {
            try FileDescriptor.write([UInt8]("weir: \(warning)\n".utf8), to: STDERR_FILENO)
        }
        let target = try await RemoteAccount(server)
        var options = ConfigurationApplication<RemoteAccount>.Options()
        options.isRehearsal = dryRun
        options.prunes = prune
        let application = try await loaded.apply(to: target, options) { steps in
            Printer.print(StepList(steps).bytes)
        }
        if dryRun, StepList(application.steps).hasChanges { throw ExitCode(1) }
    }
}
