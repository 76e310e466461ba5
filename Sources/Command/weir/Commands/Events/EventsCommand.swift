import ArgumentParser

/// `weir events`.
struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Look at what a server remembers of scans.",
        discussion: """
            An event says what was found, never what was scanned.

            EXAMPLES
              weir events list --server http://127.0.0.1:8787 --match true --since 24h
              weir events show --server http://127.0.0.1:8787 0199b1c2-…
              weir events export --server http://127.0.0.1:8787 --since 2026-11-01 > november.jsonl
            """,
        subcommands: [EventsListCommand.self, EventsShowCommand.self, EventsExportCommand.self]
    )
}
