import ArgumentParser
import WeirCatalog
import WeirDetection
import WeirJSON

/// `weir profiles show`.
struct ProfilesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a profile and its entries.",
        discussion: """
            EXAMPLES
              weir profiles show 'Financial Information'
            """
    )

    @OptionGroup var options: ListOptions

    @Argument(
        help: "The name or the identifier of the profile.",
        completion: .custom { _, _, _ in CatalogNames.profiles }
    )
    var profile: String

    func run() throws {
        let catalog = Catalog.predefined
        let profile = try CatalogNames.profile(profile, in: catalog)
        let entries = catalog.entries(of: profile)
        switch options.format {
        case .text:
            var out: [UInt8] = []
            out.append(options.style.start(.path))
            out.append(text: profile.name)
            out.append(options.style.end)
            out.append(text: "\n\(profile.id)\n\(profile.summary)\n")
            if let together = profile.together {
                out.append(
                    text: "Findings count where \(together.entries) different entries are found within "
                        + "\(together.within) bytes.\n"
                )
            }
            out.append("\n")
            var table = TextTable(["Entry", "Summary"])
            for entry in entries {
                table.append([entry.name, entry.unavailable.map { "not looked for: \($0)" } ?? entry.summary])
            }
            Printer.print(out + table.render(options.style))
        case .json:
            let objects = entries.map { entry -> JSONValue in
                [
                    "id": .string(entry.id), "name": .string(entry.name), "summary": .string(entry.summary),
                    "unavailable": .optional(entry.unavailable),
                ]
            }
            let object: JSONValue = [
                "id": .string(profile.id), "name": .string(profile.name), "summary": .string(profile.summary),
                "together": profile.together.map(Self.json) ?? .null, "entries": .array(objects),
            ]
            Printer.print(object.indented)
        }
    }

    private static func json(_ together: TogetherDefinition) -> JSONValue {
        ["entries": .number(together.entries), "within": .number(together.within)]
    }
}
