import ArgumentParser

/// The options that open an account on a server.
struct ServerCredentials: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The token for the server; better --token-file or WEIR_TOKEN, for others can see command lines.",
            valueName: "token"
        )
    )
    var token: String?

    @Option(name: .long, help: ArgumentHelp("A file with the token for the server.", valueName: "file"))
    var tokenFile: String?

    @Option(name: .long, help: ArgumentHelp("The account on the server, where a token opens several.", valueName: "id"))
    var account: String?

    /// Whether none of them was given.
    var isEmpty: Bool { token == nil && tokenFile == nil && account == nil }
}
