import ArgumentParser

/// The command `weir`.
struct Weir: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weir",
        abstract: "Finds sensitive data.",
        discussion: """
            EXAMPLES
              weir scan .
              weir scan --profile 'Credentials and Secrets' --format jsonl src
              cat message.txt | weir scan -

            SHELL COMPLETION
              weir --generate-completion-script bash > ~/.local/share/bash-completion/completions/weir
              weir --generate-completion-script zsh > "${fpath[1]}/_weir"
              weir --generate-completion-script fish > ~/.config/fish/completions/weir.fish
            """,
        version: Version.current,
        subcommands: [ScanCommand.self]
    )
}
