import ArgumentParser

/// The options of commands that ask a server about an account.
struct ServerOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The server, such as http://127.0.0.1:8787.", valueName: "url")
    )
    var server: String?

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
    var isEmpty: Bool { server == nil && token == nil && tokenFile == nil && account == nil }

    /// The server that was named, with the credentials for it.
    ///
    /// - Throws: `CommandFailure` when none was named, or there is no token.
    func remote() throws(CommandFailure) -> RemoteServer {
        guard let server else { throw CommandFailure("--server is needed: the address of the server that is asked") }
        return try RemoteServer(server, token: try RemoteToken.token(token, file: tokenFile))
    }
}
