import ArgumentParser
import WeirJSON
import WeirManagement

/// `weir accounts create`.
struct AccountsCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make an account, and print its identifier.",
        discussion: """
            Makes the database too when there is none.

            EXAMPLES
              weir accounts create 'Acme'
              ACCOUNT=$(weir accounts create 'Acme')
            """
    )

    @OptionGroup var options: AccountOptions

    @Argument(help: "The name people see.")
    var name: String

    func run() async throws {
        let account = try await options.withNewAccounts { (service) async throws(ManagementError) in
            try await service.createAccount(name: name)
        }
        Printer.print(options.json ? account.json.indented : [UInt8]("\(account.id.text)\n".utf8))
    }
}

extension Account {
    /// The account as the commands print it.
    var json: JSONValue {
        ["id": .string(id.text), "name": .string(name), "created_at": .string(createdAt.text)]
    }
}
