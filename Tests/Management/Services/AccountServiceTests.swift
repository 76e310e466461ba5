import Synchronization
import Testing
import WeirManagement
import WeirStoreKit

struct AccountServiceTests {
    private static let start: Int64 = 1_700_000_000_000_000

    private let store = MemoryAccountStore()
    private let hands = Hands()
    private let service: AccountService

    init() {
        let hands = hands
        service = AccountService(store, clock: Clock { hands.now })
    }

    @Test func `a token opens its account`() async throws {
        let account = try await service.createAccount(name: "Acme")
        let issued = try await service.createToken(account: account.id, name: "ci", permission: .write)
        let principal = try await service.principal(for: .token(issued.secret))
        #expect(
            principal
                == Principal(
                    account: account.id,
                    token: issued.token.id,
                    name: "ci",
                    permission: .write,
                    expiresAt: nil
                )
        )
    }

    @Test func `a key opens its account together with its address, whatever the case of that`() async throws {
        let account = try await service.createAccount(name: "Acme")
        let issued = try await service.createToken(
            account: account.id,
            name: "ann",
            permission: .read,
            email: "Ann@Example.com"
        )
        #expect(issued.token.email == "ann@example.com")
        let other = try await service.createToken(
            account: account.id,
            name: "ann again",
            permission: .write,
            email: "ann@example.com"
        )
        for (email, key, token) in [
            ("ann@example.com", issued.secret, issued.token), ("ANN@example.com", other.secret, other.token),
        ] {
            #expect(try await service.principal(for: .key(email: email, key: key))?.token == token.id)
        }
        #expect(try await service.principal(for: .key(email: "bob@example.com", key: issued.secret)) == nil)
        #expect(try await service.principal(for: .key(email: "ann@example.com", key: "")) == nil)
        #expect(try await service.principal(for: .key(email: "", key: issued.secret)) == nil)
        #expect(try await service.principal(for: .token(issued.secret)) == nil)
    }

    @Test func `tokens and keys have the forms that clients check`() async throws {
        let account = try await service.createAccount(name: "Acme")
        for _ in 0..<50 {
            let token = try await service.createToken(account: account.id, name: "a", permission: .read)
            #expect(token.secret.wholeMatch(of: /weir_[0-9A-Za-z]{16}_[0-9A-Za-z_-]{43}/) != nil)
            #expect((40...80).contains(token.secret.utf8.count))
            let key = try await service.createToken(
                account: account.id,
                name: "a",
                permission: .read,
                email: "ann@example.com"
            )
            #expect(key.secret.wholeMatch(of: /[0-9A-Za-z_-]{43}/) != nil)
        }
    }

    @Test func `a token with one wrong character opens nothing`() async throws {
        let account = try await service.createAccount(name: "Acme")
        let secret = try await service.createToken(account: account.id, name: "ci", permission: .read).secret
        for index in secret.indices {
            let wrong: Character = secret[index] == "x" ? "y" : "x"
            let text = secret.replacingCharacter(at: index, with: wrong)
            #expect(try await service.principal(for: .token(text)) == nil)
        }
        for text in ["", "weir_", secret + "x", String(secret.dropLast()), "ü" + secret.dropFirst(2), " " + secret] {
            #expect(try await service.principal(for: .token(text)) == nil)
        }
    }

    @Test func `what has expired opens nothing any more`() async throws {
        let account = try await service.createAccount(name: "Acme")
        let end = Timestamp(microseconds: Self.start + 10)
        let issued = try await service.createToken(account: account.id, name: "a", permission: .read, expiresAt: end)
        hands.now = Timestamp(microseconds: Self.start + 9)
        #expect(try await service.principal(for: .token(issued.secret))?.expiresAt == end)
        #expect(try await service.tokens().map(\.status) == [.active])
        hands.now = end
        #expect(try await service.principal(for: .token(issued.secret)) == nil)
        #expect(try await service.tokens().map(\.status) == [.expired])
    }

    @Test func `what is revoked opens nothing any more, and stays listed`() async throws {
        let account = try await service.createAccount(name: "Acme")
        for email in [nil, "ann@example.com"] {
            let issued = try await service.createToken(
                account: account.id,
                name: "a",
                permission: .read,
                email: email
            )
            let credentials = email.map { Credentials.key(email: $0, key: issued.secret) } ?? .token(issued.secret)
            #expect(try await service.principal(for: credentials) != nil)
            #expect(try await service.revokeToken(issued.token.id).revokedAt == hands.now)
            #expect(try await service.principal(for: credentials) == nil)
        }
        #expect(try await service.tokens().map(\.status) == [.disabled, .disabled])
        let error = await #expect(throws: ManagementError.self) { try await service.revokeToken(ObjectID()) }
        #expect(error?.code == .notFound)
    }

    @Test(arguments: [
        ("", nil, 1, ManagementError.Code.outOfRange, "/name"),
        (String(repeating: "x", count: 256), nil, 1, .outOfRange, "/name"),
        ("a", "ann", 1, .outOfRange, "/email"),
        ("a", "ann@", 1, .outOfRange, "/email"),
        ("a", "a@b@c", 1, .outOfRange, "/email"),
        ("a", "ann @b", 1, .outOfRange, "/email"),
        ("a", nil, 0, .outOfRange, "/expires_at"),
    ])
    func `wrong credentials are not made`(
        name: String,
        email: String?,
        life: Int64,
        code: ManagementError.Code,
        pointer: String
    ) async throws {
        let account = try await service.createAccount(name: "Acme")
        let error = await #expect(throws: ManagementError.self) {
            try await service.createToken(
                account: account.id,
                name: name,
                permission: .read,
                expiresAt: Timestamp(microseconds: Self.start + life),
                email: email
            )
        }
        #expect(error?.code == code)
        #expect(error?.pointer == pointer)
    }

    @Test func `credentials are not made for an account that is not there`() async throws {
        let error = await #expect(throws: ManagementError.self) {
            try await service.createToken(account: AccountID(), name: "a", permission: .read)
        }
        #expect(error?.code == .notFound)
    }

    @Test func `secrets are neither printed nor stored`() async throws {
        let account = try await service.createAccount(name: "Acme")
        let issued = try await service.createToken(account: account.id, name: "a", permission: .read)
        let parts = issued.secret.split(separator: "_", maxSplits: 2)
        let secret = try #require(parts.last)
        let stored = try #require(try await store.token(lookup: String(parts[1])))
        for value: any Sendable in [
            issued, stored, Credentials.token(issued.secret), Credentials.key(email: "a@b", key: issued.secret),
        ] {
            var text = "\(value)" + String(reflecting: value)
            dump(value, to: &text)
            #expect(!text.contains(secret))
        }
    }

    /// A clock that stands still until it is set.
    private final class Hands: Sendable {
        private let moment = Mutex(Timestamp(microseconds: AccountServiceTests.start))

        var now: Timestamp {
            get { moment.withLock { $0 } }
            set { moment.withLock { $0 = newValue } }
        }
    }
}

extension String {
    fileprivate func replacingCharacter(at index: Index, with character: Character) -> String {
        var text = self
        text.replaceSubrange(index...index, with: [character])
        return text
    }
}
