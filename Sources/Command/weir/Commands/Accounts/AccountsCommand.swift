import ArgumentParser

/// `weir accounts`.
struct AccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "Manage the accounts of the server.",
        discussion: """
            What an account defines is kept apart from all others. The server may run meanwhile.

            EXAMPLES
              weir accounts create 'Acme'
              weir accounts list
            """,
        subcommands: [AccountsCreateCommand.self, AccountsListCommand.self]
    )
}
