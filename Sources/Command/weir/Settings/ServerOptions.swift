import ArgumentParser

/// The options of commands that ask a server about an account.
struct ServerOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The server, such as http://127.0.0.1:8787.", valueName: "url")
    )
    var server: String?

    @OptionGroup var credentials: ServerCredentials

    /// Whether none of them was given.
    var isEmpty: Bool { server == nil && credentials.isEmpty }

    /// The server that was named, with the credentials for it.
    ///
    /// - Throws: `CommandFailure` when none was named, or there is no token.
    func remote() throws(CommandFailure) -> RemoteServer {
        guard let server else { throw CommandFailure("--server is needed: the address of the server that is asked") }
        return try RemoteServer(server, token: try RemoteToken.token(credentials.token, file: credentials.tokenFile))
    }
}
