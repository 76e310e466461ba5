import ArgumentParser
import WeirJSON

/// `weir events show`.
struct EventsShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print one event, with its sealed payload log and the feedback on it.",
        discussion: """
            EXAMPLES
              weir events show --server http://127.0.0.1:8787 0199b1c2-…
            """
    )

    @OptionGroup var server: ServerOptions

    @Argument(help: "The event, which the answer to a scan names.")
    var id: String

    func run() async throws {
        let remote = try EventsRemote(server)
        let event = try await remote.event(id)
        let feedback = try await remote.feedback(id)
        Printer.print(event.adding([.init("feedback", feedback)]).indented)
    }
}
