import Foundation
import PackagePlugin

/// Has the predefined catalog written as Swift code before the target that carries it is compiled.
@main
struct EmbedCatalogPlugin: BuildToolPlugin {
    /// The folder of the catalog inside the target.
    private static let folder = "Predefined"

    /// One command that reads all files of the catalog and writes one file of code.
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: Self.folder)
        let code = context.pluginWorkDirectoryURL.appending(path: "EmbeddedCatalog.swift")
        return [
            .buildCommand(
                displayName: "Embedding the catalog",
                executable: try context.tool(named: "embed-catalog").url,
                arguments: [folder.path(percentEncoded: false), code.path(percentEncoded: false)],
                // The command runs again when this list or one of the files in it has changed.
                inputFiles: files(in: folder),
                outputFiles: [code]
            )
        ]
    }

    private func files(in folder: URL) -> [URL] {
        let enumerator = FileManager.default.enumerator(
            at: folder,
            includingPropertiesForKeys: nil,
            options: .skipsHiddenFiles
        )
        let urls = enumerator?.compactMap { $0 as? URL } ?? []
        return urls.filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
    }
}
