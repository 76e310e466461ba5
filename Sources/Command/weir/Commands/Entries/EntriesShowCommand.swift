import ArgumentParser
import WeirCatalog
import WeirDetection
import WeirJSON

/// `weir entries show`.
struct EntriesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an entry: patterns, checks, keywords, examples and references.",
        discussion: """
            EXAMPLES
              weir entries show 'Visa Card Number'
              weir entries show --format json 'Visa Card Number'
            """
    )

    @OptionGroup var options: ListOptions

    @Argument(help: "The name or the identifier of the entry.", completion: .custom { _, _, _ in CatalogNames.entries })
    var entry: String

    func run() throws {
        let catalog = Catalog.predefined
        let entry = try CatalogNames.entry(entry, in: catalog)
        let description = EntryDescription(
            entry: entry,
            documentation: entry.documentation,
            profiles: catalog.profiles(containing: entry).map(\.name)
        )
        switch options.format {
        case .text: Printer.print(description.text(options.style))
        case .json: Printer.print(description.json.indented)
        }
    }
}
