import ArgumentParser
import WeirJSON
import WeirManagement

/// `weir tokens list`.
struct TokensListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the tokens and keys of all accounts, without their secrets.",
        discussion: """
            EXAMPLES
              weir tokens list
              weir tokens list --json
            """
    )

    @OptionGroup var options: AccountOptions

    func run() async throws {
        let tokens = try await options.withAccounts { (service) async throws(ManagementError) in
            try await service.tokens()
        }
        guard !options.json else {
            let objects = tokens.map { token, status in
                JSONValue.object(token.members + [.init("status", .string(status.rawValue))])
            }
            return Printer.print(JSONValue.array(objects).indented)
        }
        var table = TextTable(["Identifier", "Account", "Status", "Permission", "Created", "Expires", "Name", "E-mail"])
        for (token, status) in tokens {
            table.append([
                token.id.text, token.account.text, status.rawValue, token.permission.rawValue, token.createdAt.day,
                token.expiresAt?.day ?? "never", token.name, token.email ?? "",
            ])
        }
        Printer.print(table.render(options.style))
    }
}
