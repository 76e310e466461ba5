import Testing
import WeirManagement
import WeirStoreKit

struct CredentialTests {
    @Test func `what another process makes or revokes counts from the next request on`() async throws {
        let file = try DatabaseFile()
        let server = AccountService(try SQLiteStores(file).accounts)
        let command = AccountService(try SQLiteStores(file).accounts)
        let account = try await command.createAccount(name: "Acme")
        for email in [nil, "ann@example.com"] {
            let issued = try await command.createToken(
                account: account.id,
                name: "test",
                permission: .read,
                email: email
            )
            let credentials = email.map { Credentials.key(email: $0, key: issued.secret) } ?? .token(issued.secret)
            #expect(try await server.principal(for: credentials)?.token == issued.token.id)
            _ = try await command.revokeToken(issued.token.id)
            #expect(try await server.principal(for: credentials) == nil)
        }
    }
}
