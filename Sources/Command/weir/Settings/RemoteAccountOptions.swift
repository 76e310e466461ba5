import ArgumentParser

/// The options of commands that work with an account on a server.
struct RemoteAccountOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The address of the server.", valueName: "url"))
    var server: String

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

    /// The account.
    func remoteAccount() async throws(CommandFailure) -> RemoteAccount {
        let token = try RemoteToken.token(token, file: tokenFile)
        return try await RemoteAccount(try RemoteServer(server, token: token), account: account)
    }
}
