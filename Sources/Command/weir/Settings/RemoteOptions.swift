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

    @OptionGroup var credentials: ServerCredentials
}
