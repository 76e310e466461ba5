import ArgumentParser

/// `weir serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the API: profiles, entries, datasets and labels of accounts, and scans with them.",
        discussion: """
            The first start makes an account and a token, and prints both; nothing prints the token again.

            EXAMPLES
              weir serve
              weir serve --listen 0.0.0.0:8787 --limits-scan-bytes 50M
              weir serve --config /etc/weir/weir.yaml
              WEIR_LOG_FORMAT=json weir serve --data /var/lib/weir
              weir serve --print-config > weir.yaml

            A setting is what its flag says, else its environment variable (--log-format is WEIR_LOG_FORMAT), else \
            the file, else the default.

            SIGNALS
              SIGTERM, SIGINT  let running requests end, then stop; again: at once
              SIGHUP           read certificate and key again

            EXIT STATUS
              0  it was told to stop
              2  it could not start: a wrong setting, a port or folder in use
            """
    )

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Take settings from this file, in YAML or JSON; without it from the one that WEIR_CONFIG names.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var config: String?

    @Flag(name: .long, help: "Print every setting with where it comes from, as a file for --config, and end.")
    var printConfig = false

    @Flag(name: .long, help: .hidden)
    var printSettingsTable = false

    @OptionGroup(title: "Settings")
    var options: ServeOptions

    @OptionGroup(title: "How much each account may define")
    var accountLimits: AccountLimitOptions

    /// What was typed, by the keys of the settings.
    var flags: [String: String] {
        var flags: [String: String] = [:]
        for (setting, value) in options.pairs + accountLimits.pairs {
            if let value { flags[setting.key] = value }
        }
        return flags
    }

    func run() async throws {
        if printSettingsTable {
            Printer.print([UInt8](SettingsTable.markdown.utf8))
            return
        }
        let path = config ?? Terminal.variable("WEIR_CONFIG")
        let file = if let path { try SettingsFile(path) } else { SettingsFile.empty }
        let resolved = try ResolvedSettings(flags: flags, variable: Terminal.variable, file: file)
        if printConfig {
            Printer.print([UInt8](resolved.yaml.utf8))
            return
        }
        try await ServeRun(resolved.settings).run()
    }
}
