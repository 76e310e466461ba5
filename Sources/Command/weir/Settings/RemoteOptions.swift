import ArgumentParser

/// The options of `weir scan` that send content to a server.
struct RemoteOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Send the content to this server, and scan it for what the account has defined there.",
            discussion: "Content leaves this machine for that one. Profiles are those of the account.",
            valueName: "url"
        )
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
}
