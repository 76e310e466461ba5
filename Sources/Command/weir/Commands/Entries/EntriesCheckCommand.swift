import ArgumentParser
import WeirCatalog
import WeirCatalogFiles
import WeirDetection

/// `weir entries check`.
struct EntriesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the entries: each example is found, or not found, as it says.",
        discussion: """
            Without a folder the catalog inside weir is checked. With one, its YAML files are read and checked as \
            weir would be built from them. Each problem is one line on standard output.

            EXAMPLES
              weir entries check
              weir entries check Sources/Pipeline/3-Detection/Predefined

            EXIT STATUS
              0  all examples hold
              1  there are problems
              2  the folder cannot be read
            """
    )

    @Argument(help: "A folder with the files of a catalog.", completion: .directory)
    var folder: String?

    func run() throws {
        if let folder {
            do {
                _ = try FolderListing(of: [UInt8](folder.utf8))
            } catch {
                throw CommandFailure("\(folder): \(error.message)")
            }
        }
        let problems: [String]
        let summary: String
        do {
            let (catalog, documentation) = try load()
            let check = try ExampleCheck(catalog)
            let checked = check.run(documentation)
            problems = checked.problems
            summary =
                "\(Quantity.grouped(catalog.entries.count)) entries, \(Quantity.count(checked.examples, "example"))"
        } catch let error as CatalogError {
            problems = error.problems.map(\.description)
            summary = "the files of the catalog"
        }
        var out: [UInt8] = []
        for problem in problems {
            out.append(display: [UInt8](problem.utf8))
            out.append("\n")
        }
        out.append(text: "Checked \(summary): \(Quantity.count(problems.count, "problem")).\n")
        Printer.print(out)
        throw ExitCode(problems.isEmpty ? 0 : 1)
    }

    private func load() throws(CatalogError) -> (Catalog, [EntryDocumentation]) {
        guard let folder else {
            return (.predefined, Catalog.predefinedDocumentation)
        }
        let source = try CatalogLoader(folder: folder).load()
        return (source.catalog, source.documentation)
    }
}
