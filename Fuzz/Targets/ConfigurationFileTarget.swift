internal import Dispatch
internal import Synchronization
internal import WeirCatalog
internal import WeirConfiguration
internal import WeirManagement

/// Reads any bytes as a file of definitions, makes an account of it, and writes the account as a file again.
enum ConfigurationFileTarget {
    private static let catalog = CatalogIndex(
        Catalog(
            entries: [
                EntryDefinition(id: "00000000-0000-4000-8000-00000000000a", name: "Card", summary: "Numbers of cards.")
            ],
            profiles: [
                ProfileDefinition(
                    id: "00000000-0000-4000-9000-00000000000a",
                    name: "Financial",
                    summary: "Cards.",
                    entries: ["Card"]
                )
            ]
        )
    )

    static func run(_ input: [UInt8]) -> String? {
        do throws(ConfigurationProblem) {
            let file = try ConfigurationFile(input)
            let broken = Broken()
            let done = DispatchSemaphore(value: 0)
            // Nothing of it waits for anything else; the caller's thread must not be one that runs tasks.
            Task {
                let promise = await check(file)
                broken.promise.withLock { $0 = promise }
                done.signal()
            }
            done.wait()
            return broken.promise.withLock { $0 }
        } catch {
            guard error.line.map({ $0 >= 1 }) ?? true else { return "a problem has a line from 1" }
            return error.message.isEmpty ? "a problem says what is wrong" : nil
        }
    }

    /// What a task comes to.
    private final class Broken: Sendable {
        let promise = Mutex<String?>(nil)
    }

    @concurrent
    private static func check(_ file: ConfigurationFile) async -> String? {
        let account: LocalAccount
        do throws(ConfigurationProblem) {
            account = try await applied(file, to: LocalAccount(for: file, catalog: catalog)).target
        } catch {
            return error.message.isEmpty ? "a problem says what is wrong" : nil
        }
        do throws(ConfigurationProblem) {
            let again = try await applied(file, to: account)
            guard again.steps.allSatisfy({ $0.action == .unchanged }) else { return "a second time nothing changes" }
            var exported = account
            guard let export = try? await ConfigurationExport(of: &exported, catalog) else {
                return "what an account has can be written"
            }
            let written = YAMLText(export.document).bytes
            guard let read = try? ConfigurationFile(written), read.warnings.isEmpty else {
                return "what is written can be read"
            }
            return nil
        } catch {
            return "what was done once can be done twice"
        }
    }

    private static func applied(
        _ file: ConfigurationFile,
        to account: LocalAccount
    ) async throws(ConfigurationProblem) -> ConfigurationApplication<LocalAccount> {
        var application = try await ConfigurationApplication(file, to: account) { (_) throws(ConfigurationRefusal) in
            Array("a word\n".utf8)
        }
        try await application.run()
        return application
    }
}
