import ArgumentParser

/// `weir scan`.
struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Find sensitive data in files, folders and standard input.",
        discussion: """
            EXAMPLES
              weir scan .
              weir scan --profile all --explain report.txt
              weir scan --profile 'Financial Information' --format jsonl logs/
              weir scan --pattern 'ACME-[0-9]{6}' --exclude '*.min.js' src
              git diff | weir scan -
              weir scan --format sarif . > weir.sarif
              weir scan --config weir.yaml src
              weir scan --server http://127.0.0.1:8787 --token-file token.txt exports/

            Folders are walked in the order of the paths' bytes, and so are the results. Folders named .git, .hg and \
            .svn, symbolic links (see --follow), sockets, FIFOs and devices are passed over and counted.

            EXIT STATUS
              0  nothing was found but what --allowed-match-count tolerates, and everything could be read
              1  there are findings
              2  bad arguments, a bad pattern, a bad file of definitions, a profile without a detector, or a named \
            path that is unreadable
              3  nothing was found, but something could not be inspected, or was not looked for that --config wants
            """
    )

    @OptionGroup var options: ScanOptions

    func run() async throws {
        let settings = try ScanSettings(options)
        throw ExitCode(try await ScanRun(settings).run())
    }
}
