import ArgumentParser
import WeirCatalog
import WeirCatalogFiles
import WeirDetection
import WeirJSON

/// `weir entries check`.
struct EntriesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the entries: examples are found, or not, as they say, and by no entry that is not meant to.",
        discussion: """
            Without a folder the catalog inside weir is checked. With one, its YAML files are read and checked as \
            weir would be built from them. Each problem is one line on standard output.

            A value that an example marks and that another entry finds too, at medium confidence or above, is a \
            problem as well, unless one of the two entries declares the other in "overlaps".

            EXAMPLES
              weir entries check
              weir entries check --collisions
              weir entries check Sources/Pipeline/3-Detection/Predefined

            EXIT STATUS
              0  all examples hold, and no entries collide
              1  there are problems
              2  the folder cannot be read
            """
    )

    @Argument(help: "A folder with the files of a catalog.", completion: .directory)
    var folder: String?

    @Flag(name: .long, help: "Print every pair of entries that find the same value, those that are meant to too.")
    var collisions = false

    func run() throws {
        if let folder {
            do {
                _ = try FolderListing(of: [UInt8](folder.utf8))
            } catch {
                throw CommandFailure("\(folder): \(error.message)")
            }
        }
        var out: [UInt8] = []
        let problems: [String]
        let summary: String
        do {
            let (catalog, documentation) = try load()
            let scan = try ExampleScan(catalog)
            let checked = ExampleCheck(scan).run(documentation)
            let collided = CollisionCheck(scan, documentation).run()
            problems = checked.problems + collided.compactMap(\.problem)
            summary = Self.summary(entries: catalog.entries.count, examples: checked.examples, collided)
            if collisions, !collided.isEmpty { out += Self.table(of: collided) }
        } catch let error as CatalogError {
            problems = error.problems.map(\.description)
            summary = "the files of the catalog"
        }
        for problem in problems {
            out.append(display: [UInt8](problem.utf8))
            out.append("\n")
        }
        out.append(text: "Checked \(summary): \(Quantity.count(problems.count, "problem")).\n")
        Printer.print(out)
        throw ExitCode(problems.isEmpty ? 0 : 1)
    }

    private static func summary(entries: Int, examples: Int, _ collisions: [Collision]) -> String {
        let pairs = Set(collisions.filter { !$0.places.isEmpty }.map { Set([$0.entry, $0.other]) })
        return """
            \(Quantity.grouped(entries)) entries, \(Quantity.count(examples, "example")), \
            \(Quantity.count(pairs.count, "pair")) with values in common
            """
    }

    private static func table(of collisions: [Collision]) -> [UInt8] {
        var table = TextTable(["Entry", "Also found by", "Values", "Of", "Surest", "Declared"])
        for collision in collisions {
            table.append([
                collision.entry, collision.other, Quantity.grouped(collision.places.count),
                Quantity.grouped(collision.marked),
                collision.places.map(\.confidence).max()?.rawValue ?? "",
                collision.isDeclared ? "yes" : "no",
            ])
        }
        return table.render(Style(isColored: false)) + [UInt8(ascii: "\n")]
    }

    private func load() throws(CatalogError) -> (Catalog, [EntryDocumentation]) {
        guard let folder else {
            return (.predefined, Catalog.predefinedDocumentation)
        }
        let source = try CatalogLoader(folder: folder).load()
        return (source.catalog, source.documentation)
    }
}
