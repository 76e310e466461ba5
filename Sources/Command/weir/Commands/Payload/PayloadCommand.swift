import ArgumentParser

/// `weir payload`.
struct PayloadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payload",
        abstract: "Read payload logs: what matched, and what stood around it.",
        discussion: """
            EXAMPLES
              weir payload decrypt --private-key-file payload-key.json log.txt
            """,
        subcommands: [PayloadDecryptCommand.self]
    )
}
