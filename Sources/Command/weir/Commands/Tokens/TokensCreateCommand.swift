import ArgumentParser
import Glibc
import WeirJSON
import WeirManagement

/// `weir tokens create`.
struct TokensCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a token, and print it: the only time that it is seen.",
        discussion: """
            With --email it is a key instead, which is shown together with that address (X-Auth-Email, X-Auth-Key).

            EXAMPLES
              weir tokens create --account 01ab… --name dashboard
              weir tokens create --account 01ab… --name ci --permission write
              weir tokens create --account 01ab… --name audit --expires 90d --json
              weir tokens create --account 01ab… --name ann --email ann@example.com
            """
    )

    @OptionGroup var options: AccountOptions

    @Option(name: .long, help: ArgumentHelp("The account it opens.", valueName: "id"))
    var account: String

    @Option(name: .long, help: "What people will know it by.")
    var name: String

    @Option(name: .long, help: "Whether it also allows to change what the account defines.")
    var permission: Permission = .read

    @Option(
        name: .long,
        help: ArgumentHelp(
            "When it ends: after some hours, days or weeks (12h, 90d, 4w), or at the start of a day in UTC. Default: "
                + "never.",
            valueName: "90d|2027-01-31"
        )
    )
    var expires: Expiry?

    @Option(name: .long, help: ArgumentHelp("Make a key that goes with this address.", valueName: "address"))
    var email: String?

    func run() async throws {
        guard let account = AccountID(account) else {
            throw CommandFailure("an account has 32 hexadecimal digits in lower case; 'weir accounts list' shows them")
        }
        let issued = try await options.withAccounts { (service) async throws(ManagementError) in
            try await service.createToken(
                account: account,
                name: name,
                permission: permission,
                expiresAt: expires?.moment(after: WeirManagement.Clock.system.now),
                email: email
            )
        }
        if options.json {
            let secret = JSONValue.Member(email == nil ? "token" : "key", .string(issued.secret))
            Printer.print(JSONValue.object([secret]).adding(issued.token.members).indented)
        } else {
            Printer.print([UInt8]((issued.secret + "\n").utf8))
            // Standard output has the token alone, for it is often taken into a variable.
            let note = "weir: keep it now, it is not shown again; to revoke it: weir tokens revoke \(issued.token.id)\n"
            try? FileDescriptor.write([UInt8](note.utf8), to: STDERR_FILENO)
        }
    }
}

extension AccessToken {
    /// What the commands print of it.
    var members: [JSONValue.Member] {
        [
            .init("id", .string(id.text)), .init("account_id", .string(account.text)), .init("name", .string(name)),
            .init("permission", .string(permission.rawValue)), .init("email", .optional(email)),
            .init("created_at", .string(createdAt.text)), .init("expires_at", .optional(expiresAt?.text)),
        ]
    }
}
