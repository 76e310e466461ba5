import ArgumentParser
import WeirJSON
import WeirManagement

/// `weir tokens revoke`.
struct TokensRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Take a token or key out of use, at once and for good.",
        discussion: """
            EXAMPLES
              weir tokens revoke 6c1f0e0a-7d52-4e39-9a6b-2f1f3f0c9f11
            """
    )

    @OptionGroup var options: AccountOptions

    @Argument(help: "Its identifier, which 'weir tokens list' shows; not the token itself.")
    var id: String

    func run() async throws {
        guard let id = ObjectID(id) else {
            throw CommandFailure("a token is revoked by its identifier, a UUID; 'weir tokens list' shows it")
        }
        let token = try await options.withAccounts { (service) async throws(ManagementError) in
            try await service.revokeToken(id)
        }
        guard options.json else { return }
        Printer.print(
            JSONValue.object(token.members + [.init("status", .string(AccessToken.Status.disabled.rawValue))]).indented
        )
    }
}
