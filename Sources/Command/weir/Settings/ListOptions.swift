import ArgumentParser
import Glibc

/// The options of the commands that print the catalog.
struct ListOptions: ParsableArguments {
    /// How the catalog is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    @Option(name: .long, help: "For people or for programs.")
    var format: Format = .text

    /// The colours of what is printed.
    var style: Style {
        Style(.auto, isTerminal: Terminal.isTerminal(STDOUT_FILENO))
    }
}
