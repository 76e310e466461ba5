import ArgumentParser

/// `weir terms`.
struct TermsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms",
        abstract: "Look at the lists of terms that entries use, and import those that cannot ship with weir.",
        discussion: """
            EXAMPLES
              weir terms list
              weir terms import icd-11 SimpleTabulation-ICD-11-MMS-en.txt
            """,
        subcommands: [TermsListCommand.self, TermsImportCommand.self]
    )
}
