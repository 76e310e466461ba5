import ArgumentParser

/// `weir profiles`.
struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "Look at the profiles of the catalog: entries that belong together.",
        discussion: """
            EXAMPLES
              weir profiles list
              weir profiles show 'Financial Information'
            """,
        subcommands: [ProfilesListCommand.self, ProfilesShowCommand.self]
    )
}
