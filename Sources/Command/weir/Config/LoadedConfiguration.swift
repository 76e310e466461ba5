import WeirCatalog
import WeirConfiguration
import WeirDetection
import WeirManagement

/// A file of definitions that was read.
struct LoadedConfiguration {
    /// The most bytes of a file that it names.
    private static let mostBytes = 64 << 20
    /// The most bytes of the file itself.
    private static let mostBytesOfFile = 16 << 20

    /// The path, as it was typed.
    let path: String
    /// What the file says.
    let file: ConfigurationFile

    /// Reads a file.
    ///
    /// - Throws: What is wrong with it, and where.
    init(_ path: String) throws(CommandFailure) {
        self.path = path
        let bytes: [UInt8]
        do throws(SmallFile.Failure) {
            bytes = try SmallFile.contents(of: [UInt8](path.utf8), limit: Self.mostBytesOfFile)
        } catch {
            throw CommandFailure("\(path): \(error.message)")
        }
        do throws(ConfigurationProblem) {
            file = try ConfigurationFile(bytes)
        } catch {
            throw CommandFailure(error.sentence(in: path))
        }
    }

    /// What is strange about it, a sentence each.
    var warnings: [String] { file.warnings.map { "warning: " + $0.sentence(in: path) } }

    /// The account that it describes.
    ///
    /// - Throws: What the rules of the API refuse.
    func account(_ catalog: CatalogIndex) async throws(CommandFailure) -> LocalAccount {
        try await apply(to: LocalAccount(for: file, catalog: catalog)).target
    }

    /// Applies it.
    ///
    /// - Parameters:
    ///   - target: The account.
    ///   - options: How.
    ///   - report: Called with the steps, those before a failure too.
    /// - Returns: What was done.
    func apply<Target: ConfigurationTarget>(
        to target: Target,
        _ options: ConfigurationApplication<Target>.Options = ConfigurationApplication<Target>.Options(),
        report: ([ConfigurationStep]) -> Void = { _ in }
    ) async throws(CommandFailure) -> ConfigurationApplication<Target> {
        do throws(ConfigurationProblem) {
            var application = try await ConfigurationApplication(file, to: target, options: options, read: read)
            do throws(ConfigurationProblem) {
                try await application.run()
            } catch {
                report(application.steps)
                throw error
            }
            report(application.steps)
            return application
        } catch {
            throw CommandFailure(error.sentence(in: path))
        }
    }

    /// Reads a file that the file names; a path that is not absolute starts where the file is.
    private func read(_ name: String) throws(ConfigurationRefusal) -> [UInt8] {
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
        let full = name.hasPrefix("/") ? name : folder + name
        do throws(SmallFile.Failure) {
            return try SmallFile.contents(of: [UInt8](full.utf8), limit: Self.mostBytes)
        } catch {
            throw ConfigurationRefusal("\(full): \(error.message)")
        }
    }
}
