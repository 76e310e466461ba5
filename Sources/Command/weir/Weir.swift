import ArgumentParser

@main
struct Weir: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "weir", abstract: "Finds sensitive data.")
}
