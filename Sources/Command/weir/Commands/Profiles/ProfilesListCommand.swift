import ArgumentParser
import WeirCatalog
import WeirDetection
import WeirJSON

/// `weir profiles list`.
struct ProfilesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the profiles.",
        discussion: """
            EXAMPLES
              weir profiles list
              weir profiles list --format json
            """
    )

    @OptionGroup var options: ListOptions

    func run() throws {
        let profiles = Catalog.predefined.profiles
        switch options.format {
        case .text:
            var table = TextTable(["Profile", "Entries", "Identifier", "Summary"])
            for profile in profiles {
                table.append([profile.name, String(profile.entries.count), profile.id, profile.summary])
            }
            Printer.print(table.render(options.style))
        case .json:
            let objects = profiles.map { profile -> JSONValue in
                [
                    "id": .string(profile.id), "name": .string(profile.name),
                    "summary": .string(profile.summary), "entries": .strings(profile.entries),
                ]
            }
            Printer.print(JSONValue.array(objects).indented)
        }
    }
}
