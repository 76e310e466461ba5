import WeirCatalog
import WeirConfiguration
import WeirDetection
import WeirManagement
import WeirPolicy
import WeirScan

/// Makes the scanner for what a file defines.
struct ConfiguredScanner {
    /// The scanner.
    let scanner: Scanner
    /// Whether a chosen profile wants something that nothing looks for.
    let isIncomplete: Bool

    /// The name that stands for every entry of the catalog.
    private static let everything = "all"

    /// Compiles what a file defines.
    ///
    /// - Parameters:
    ///   - loaded: The file.
    ///   - configuration: What was chosen of it, and how to scan.
    /// - Throws: What is wrong with the file, a profile that there is none of, or nothing that could be found.
    init(
        _ loaded: LoadedConfiguration,
        _ configuration: Scanner.Configuration
    ) async throws(CommandFailure) {
        let catalog = Catalog.predefined
        let index = CatalogIndex(catalog)
        let extractor = Extractor(configuration.documents)
        let account = try await loaded.account(index, extractor)
        var definition = DetachedPolicy.definition(of: account.definitions, account.contents, index)
        let chosen = try Self.chosen(configuration.profiles, definition, loaded)
        definition.profiles.removeAll { !chosen.contains($0.id) }
        for profile in definition.profiles where profile.dataClasses.isEmpty && !profile.members.contains(where: \.isOn)
        {
            throw CommandFailure("\(loaded.path): the profile \"\(profile.name)\" has nothing to look for")
        }
        if configuration.profiles.contains(where: { $0.lowercased() == Self.everything }) {
            let alone = catalog.entries.map { Scanner.Definition.Entry.predefined($0.id, isAlone: true) }
            // Of two entries with one identifier the first counts.
            definition.entries = alone + definition.entries
        }
        var settings = Scanner.Settings()
        settings.minimumConfidence = configuration.minimumConfidence
        settings.explains = configuration.explains
        settings.unreadable = configuration.unreadable
        settings.termFolder = configuration.termFolder
        let compiler = ScannerCompiler(extractor: extractor, settings: settings)
        do throws(ScanError) {
            scanner = try compiler.scanner(for: definition)
        } catch {
            throw CommandFailure(error.message)
        }
        isIncomplete = scanner.unavailable.contains { !$0.profiles.isEmpty }
        guard !scanner.entries.isEmpty else {
            let sentences = Scanner.Unavailable.sentences(scanner.unavailable)
            throw CommandFailure(
                sentences.isEmpty
                    ? "\(loaded.path): there is nothing to look for" : sentences.joined(separator: "\n")
            )
        }
    }

    /// The identifiers of the profiles that are scanned for: those that were named, or else those that the file has.
    private static func chosen(
        _ names: [String],
        _ definition: Scanner.Definition,
        _ loaded: LoadedConfiguration
    ) throws(CommandFailure) -> Set<String> {
        var chosen: Set<String> = []
        for name in names where name.lowercased() != everything {
            guard let profile = find(name, definition) else {
                throw CommandFailure(
                    "there is no profile \"\(name)\" in \(loaded.path), and none in the catalog; "
                        + "weir profiles list shows those of the catalog"
                )
            }
            chosen.insert(profile.id)
        }
        guard names.isEmpty else { return chosen }
        for object in loaded.file.objects where object.kind == .profiles || object.kind == .predefinedProfiles {
            let kind: Scanner.Definition.Profile.Kind = object.kind == .profiles ? .custom : .predefined
            let profiles = definition.profiles.filter { $0.kind == kind }
            if let profile = profiles.first(where: { $0.id == object.id || $0.name == object.name }) {
                chosen.insert(profile.id)
            }
        }
        guard !chosen.isEmpty else {
            throw CommandFailure("\(loaded.path) has no profile; add one, or name one of the catalog with --profile")
        }
        return chosen
    }

    private static func find(_ name: String, _ definition: Scanner.Definition) -> Scanner.Definition.Profile? {
        let wanted = name.lowercased()
        return definition.profiles.first { $0.id == wanted } ?? definition.profiles.first { $0.name == name }
            ?? definition.profiles.first { $0.name.lowercased() == wanted }
    }
}
