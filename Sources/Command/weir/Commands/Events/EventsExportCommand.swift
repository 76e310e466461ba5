import ArgumentParser

/// `weir events export`.
struct EventsExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print all events with their sealed payload logs, one JSON object a line, the newest first.",
        discussion: """
            It takes as long as it takes; an export that is cut off ends with an error and status 2.

            EXAMPLES
              weir events export --server http://127.0.0.1:8787 > events.jsonl
              weir events export --server http://127.0.0.1:8787 --since 7d --match true | gzip > week.jsonl.gz
            """
    )

    @OptionGroup var server: ServerOptions

    @OptionGroup(title: "Which events")
    var filter: EventFilterOptions

    func run() async throws {
        try await EventsRemote(server).export(filter.items.query) { Printer.print($0) }
    }
}
