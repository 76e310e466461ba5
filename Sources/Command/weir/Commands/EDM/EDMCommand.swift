import ArgumentParser

/// `weir edm`.
struct EDMCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edm",
        abstract: "Prepare tables of values for exact data match.",
        subcommands: [EDMEncodeCommand.self]
    )
}
