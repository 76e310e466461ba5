import ArgumentParser
import WeirJSON
import WeirManagement

/// `weir accounts list`.
struct AccountsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the accounts.",
        discussion: """
            EXAMPLES
              weir accounts list
              weir accounts list --json
            """
    )

    @OptionGroup var options: AccountOptions

    func run() async throws {
        let accounts = try await options.withAccounts { (service) async throws(ManagementError) in
            try await service.accounts()
        }
        guard !options.json else { return Printer.print(JSONValue.array(accounts.map(\.json)).indented) }
        var table = TextTable(["Identifier", "Created", "Name"])
        for account in accounts {
            table.append([account.id.text, account.createdAt.day, account.name])
        }
        Printer.print(table.render(options.style))
    }
}

extension Timestamp {
    /// The day in UTC, for people.
    var day: String { String(text.prefix(10)) }
}
