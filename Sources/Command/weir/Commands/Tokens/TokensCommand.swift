import ArgumentParser

/// `weir tokens`.
struct TokensCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tokens",
        abstract: "Manage the tokens that open accounts.",
        discussion: """
            The server may run meanwhile; it takes new tokens, and refuses revoked ones, from the next request on.

            EXAMPLES
              weir tokens create --account 01ab… --name ci --permission write
              weir tokens list
              weir tokens revoke 6c1f0e0a-…
            """,
        subcommands: [TokensCreateCommand.self, TokensListCommand.self, TokensRevokeCommand.self]
    )
}
