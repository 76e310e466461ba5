import WeirCatalog
import WeirConfiguration
import WeirDetection
import WeirManagement
import WeirPolicy
import WeirScan

import struct Foundation.Data

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

    /// The account that it describes, with its values and documents.
    ///
    /// - Throws: What the rules of the API refuse.
    func account(_ catalog: CatalogIndex, _ extractor: Extractor) async throws(CommandFailure) -> LocalAccount {
        let preparation = LocalPreparation(
            secrets: try secrets(),
            values: DetachedPolicy.values,
            print: { (bytes, name) throws(ManagementError) in
                try DetachedPolicy.print(of: bytes, named: name, extractor)
            }
        )
        return try await apply(to: LocalAccount(for: file, catalog: catalog, preparation: preparation)).target
    }

    /// What the values of exact data were hashed with, by the names of the datasets.
    private func secrets() throws(CommandFailure) -> [String: DatasetSecret] {
        var secrets: [String: DatasetSecret] = [:]
        for object in file.objects {
            guard let source = object.secret else { continue }
            let text: String
            do throws(ConfigurationRefusal) {
                switch source {
                case .file(let path): text = String(decoding: try read(path), as: UTF8.self)
                case .variable(let name):
                    guard let value = Terminal.variable(name) else {
                        throw ConfigurationRefusal("the variable \(name) is not set")
                    }
                    text = value
                }
                secrets[object.name] = try Self.secret(text)
            } catch {
                throw CommandFailure(file.problem(error.message, at: object.pointer).sentence(in: path))
            }
        }
        return secrets
    }

    /// A secret as the API shows it when a dataset is made: the base64 of its bytes.
    private static func secret(_ text: String) throws(ConfigurationRefusal) -> DatasetSecret {
        let line = text.split(whereSeparator: \.isWhitespace).joined()
        guard let bytes = Data(base64Encoded: line), let secret = DatasetSecret([UInt8](bytes)) else {
            throw ConfigurationRefusal(
                "the secret of a dataset is expected, as the API shows it: \(DatasetSecret.length) bytes in base64"
            )
        }
        return secret
    }

    /// Applies it.
    ///
    /// - Parameters:
    ///   - target: The account.
    ///   - options: How.
    ///   - report: Called with the steps, those before a failure too.
    /// - Returns: What was done.
    /// - Throws: The first thing that is refused, with its line.
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
