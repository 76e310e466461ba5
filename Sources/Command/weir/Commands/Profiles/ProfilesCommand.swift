import ArgumentParser

/// `weir profiles`.
struct ProfilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "Look at the profiles of the catalog, and keep those of an account in a file.",
        discussion: """
            EXAMPLES
              weir profiles list
              weir profiles show 'Financial Information'
              weir profiles export --server http://127.0.0.1:8787 --token-file token.txt --output weir.yaml
              weir profiles import weir.yaml --server http://127.0.0.1:8787 --token-file token.txt
            """,
        subcommands: [
            ProfilesListCommand.self, ProfilesShowCommand.self, ProfilesExportCommand.self, ProfilesImportCommand.self,
        ]
    )
}
