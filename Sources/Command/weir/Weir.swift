import ArgumentParser
import WeirBase

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
              weir --generate-completion-script bash
              weir --generate-completion-script zsh
              weir --generate-completion-script fish

            Each prints a script; your shell's manual says where it belongs.
            """,
        version: Version.current,
        subcommands: [
            ScanCommand.self, ExtractCommand.self, EntriesCommand.self, ProfilesCommand.self, PatternsCommand.self,
            TermsCommand.self, DoctorCommand.self, ServeCommand.self, AccountsCommand.self, TokensCommand.self,
            BackupCommand.self, EventsCommand.self, KeysCommand.self, PayloadCommand.self, EDMCommand.self,
        ]
    )
}
