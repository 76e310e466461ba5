import ArgumentParser

/// `weir keys`.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Make the keys of payload logs.",
        discussion: """
            What matched is logged for whoever has the private key. The server gets the public one, in the account's \
            settings, and can write these logs but never read them.

            EXAMPLES
              weir keys generate --output payload-key.json
            """,
        subcommands: [KeysGenerateCommand.self]
    )
}
