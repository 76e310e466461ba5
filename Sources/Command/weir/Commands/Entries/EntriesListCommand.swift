import ArgumentParser
import WeirCatalog
import WeirDetection
import WeirJSON

/// `weir entries list`.
struct EntriesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the entries.",
        discussion: """
            EXAMPLES
              weir entries list
              weir entries list --profile 'Financial Information' --format json
            """
    )

    @OptionGroup var options: ListOptions

    @Option(
        name: .long,
        help: ArgumentHelp("List only the entries of this profile.", valueName: "name|id"),
        completion: .custom { _, _, _ in CatalogNames.profiles }
    )
    var profile: String?

    func run() throws {
        let catalog = Catalog.predefined
        var entries = catalog.entries
        if let profile {
            entries = catalog.entries(of: try CatalogNames.profile(profile, in: catalog))
        }
        switch options.format {
        case .text:
            var table = TextTable(["Entry", "Recommended", "Profiles"])
            for entry in entries {
                let profiles = catalog.profiles(containing: entry).map(\.name).joined(separator: ", ")
                table.append([entry.name, Self.recommendation(of: entry), profiles])
            }
            Printer.print(table.render(options.style))
        case .json:
            let objects = entries.map { entry -> JSONValue in
                [
                    "id": .string(entry.id), "name": .string(entry.name), "summary": .string(entry.summary),
                    "recommended": .bool(entry.recommended), "unavailable": .optional(entry.unavailable),
                    "profiles": .strings(catalog.profiles(containing: entry).map(\.name)),
                ]
            }
            Printer.print(JSONValue.array(objects).indented)
        }
    }

    private static func recommendation(of entry: EntryDefinition) -> String {
        if entry.unavailable != nil { return "not available" }
        return entry.recommended ? "yes" : ""
    }
}
