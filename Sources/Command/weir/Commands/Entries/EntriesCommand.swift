import ArgumentParser

/// `weir entries`.
struct EntriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entries",
        abstract: "Look at the entries of the catalog: what weir can find.",
        discussion: """
            EXAMPLES
              weir entries list
              weir entries show 'Visa Card Number'
              weir entries check
            """,
        subcommands: [EntriesListCommand.self, EntriesShowCommand.self, EntriesCheckCommand.self]
    )
}
