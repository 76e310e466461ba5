import ArgumentParser
import Glibc
import WeirJSON

/// `weir events list`.
struct EventsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List events, the newest first.",
        discussion: """
            A table on a terminal, else one JSON object a line.

            EXAMPLES
              weir events list --server http://127.0.0.1:8787
              weir events list --server http://127.0.0.1:8787 --inspected false --limit 500
              weir events list --server http://127.0.0.1:8787 --format jsonl | jq .reference
            """
    )

    /// The most events of one answer.
    private static let mostAtOnce = 500

    @OptionGroup var server: ServerOptions

    @OptionGroup(title: "Which events")
    var filter: EventFilterOptions

    @Option(name: .long, help: "How many.")
    var limit = 50

    @Option(name: .long, help: "How they are printed; without it as a table on a terminal, else as JSON Lines.")
    var format: EventFormat?

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit takes a number from 1 on") }
    }

    func run() async throws {
        let isTerminal = Terminal.isTerminal(STDOUT_FILENO)
        let remote = try EventsRemote(server)
        var table = EventTable()
        var left = limit
        var cursor: String?
        repeat {
            var items = filter.items
            items.append(("limit", "\(min(left, Self.mostAtOnce))"))
            if let cursor { items.append(("cursor", cursor)) }
            let page = try await remote.page(items.query)
            for event in page.events {
                left -= 1
                if format ?? (isTerminal ? .table : .jsonl) == .table {
                    table.append(event)
                } else {
                    Printer.print(event.line)
                }
            }
            cursor = page.cursor
        } while left > 0 && cursor != nil
        if !table.isEmpty { Printer.print(table.render(Style(.auto, isTerminal: isTerminal))) }
    }
}
