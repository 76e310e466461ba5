import ArgumentParser

/// `weir patterns`.
struct PatternsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patterns",
        abstract: "Work with patterns of your own.",
        discussion: """
            EXAMPLES
              weir patterns validate 'ACME-[0-9]{6}'
            """,
        subcommands: [PatternsValidateCommand.self]
    )
}
