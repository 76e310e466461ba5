import ArgumentParser
import Glibc
import WeirCatalog
import WeirConfiguration
import WeirDetection
import WeirJSON
import WeirManagement

import class Foundation.FileManager

/// `weir profiles export`.
struct ProfilesExportCommand: AsyncParsableCommand {
    /// The formats of a file of definitions.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case yaml
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write what an account has defined, as a file for 'weir profiles import' and 'weir scan --config'.",
        discussion: """
            EXAMPLES
              weir profiles export --server http://127.0.0.1:8787 --token-file token.txt --output weir.yaml
              weir profiles export --server http://127.0.0.1:8787 --token-file token.txt 'Project Falcon'

            With names of profiles, only they are written, with everything that they need. The values of datasets and \
            reference documents cannot be read back: the file names files for them, which you have to provide.
            """
    )

    @Argument(help: "Names or ids of profiles; without one, everything.")
    var profiles: [String] = []

    @OptionGroup var server: ServerOptions

    @Option(name: .long, help: "The format of the file.")
    var format: Format = .yaml

    @Option(name: [.long, .short], help: ArgumentHelp("Write to this file.", valueName: "file"), completion: .file())
    var output: String?

    func run() async throws {
        var target = try await RemoteAccount(server)
        let export: ConfigurationExport
        do throws(ConfigurationRefusal) {
            export = try await ConfigurationExport(of: &target, CatalogIndex(.predefined), profiles: profiles)
        } catch {
            throw CommandFailure(error.message)
        }
        let bytes =
            switch format {
            case .yaml: YAMLText(export.document).bytes
            case .json: export.document.indented
            }
        for warning in export.warnings {
            try FileDescriptor.write([UInt8]("weir: warning: \(warning)\n".utf8), to: STDERR_FILENO)
        }
        guard let output else { return Printer.print(bytes) }
        let path = output.hasPrefix("/") ? output : FileManager.default.currentDirectoryPath + "/" + output
        do throws(FileDescriptor.Failure) {
            try SmallFile.replace(path, with: bytes)
        } catch {
            throw CommandFailure("\(output): \(error.message)")
        }
    }
}
