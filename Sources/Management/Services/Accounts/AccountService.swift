/// What can be done with accounts and their credentials.
package struct AccountService: Sendable {
    /// Checked in place of credentials that are not there, so that the time does not tell.
    private static let decoy = SaltedDigest(
        salt: [UInt8](repeating: 0, count: SaltedDigest.saltBytes),
        digest: [UInt8](repeating: 0, count: 32)
    )

    private let store: any AccountStore
    private let clock: Clock

    /// The accounts in a store.
    package init(_ store: any AccountStore, clock: Clock = .system) {
        self.store = store
        self.clock = clock
    }

    /// Makes an account.
    ///
    /// - Throws: `outOfRange` when the name is none.
    package func createAccount(name: String) async throws(ManagementError) -> Account {
        try Self.checkName(name)
        let account = Account(id: AccountID(), name: name, createdAt: clock.now)
        try await ManagementError.asking { () async throws(StoreError) in try await store.add(account) }
        return account
    }

    /// All accounts, in the order in which they were made.
    package func accounts() async throws(ManagementError) -> [Account] {
        try await ManagementError.asking { () async throws(StoreError) in try await store.accounts() }
    }

    /// One account.
    ///
    /// - Throws: `notFound`.
    package func account(_ id: AccountID) async throws(ManagementError) -> Account {
        let account = try await ManagementError.asking { () async throws(StoreError) in try await store.account(id) }
        guard let account else { throw .notFound("account") }
        return account
    }

    /// Makes credentials; what this returns has the secret, and nothing else ever will.
    ///
    /// - Parameters:
    ///   - account: The account they open.
    ///   - name: What people will know them by.
    ///   - permission: What they allow.
    ///   - expiresAt: When they end; `nil` for never.
    ///   - email: The address that the key goes with; `nil` for a token.
    /// - Returns: The credentials and the secret.
    /// - Throws: `notFound` when there is no such account; `outOfRange` when a name or an address is none, or the end
    ///   has passed.
    package func createToken(
        account: AccountID,
        name: String,
        permission: Permission,
        expiresAt: Timestamp? = nil,
        email: String? = nil
    ) async throws(ManagementError) -> IssuedToken {
        try Self.checkName(name)
        let now = clock.now
        if let expiresAt, expiresAt <= now {
            throw ManagementError(.outOfRange, "credentials have to end in the future", at: "/expires_at")
        }
        let address = try email.map { (email) throws(ManagementError) in try EmailAddress(email).text }
        let token = AccessToken(
            id: ObjectID(),
            account: account,
            name: name,
            permission: permission,
            email: address,
            createdAt: now,
            expiresAt: expiresAt
        )
        let text = TokenText()
        let stored = StoredToken(
            token: token,
            lookup: address == nil ? text.lookup : nil,
            digest: SaltedDigest(of: text.secret)
        )
        try await ManagementError.asking { () async throws(StoreError) in try await store.add(stored) }
        return IssuedToken(token: token, secret: address == nil ? text.text : text.secret)
    }

    /// The credentials of all accounts, with their status, in the order in which they were made.
    package func tokens() async throws(ManagementError) -> [(token: AccessToken, status: AccessToken.Status)] {
        let now = clock.now
        let tokens = try await ManagementError.asking { () async throws(StoreError) in try await store.tokens() }
        return tokens.map { ($0, $0.status(at: now)) }
    }

    /// Takes credentials out of use, at once and for good.
    ///
    /// - Throws: `notFound`.
    package func revokeToken(_ id: ObjectID) async throws(ManagementError) -> AccessToken {
        let now = clock.now
        let token = try await ManagementError.asking { () async throws(StoreError) in
            try await store.revoke(id, at: now)
        }
        guard let token else { throw .notFound("token") }
        return token
    }

    private static func checkName(_ name: String) throws(ManagementError) {
        guard (1...255).contains(name.unicodeScalars.count) else {
            throw ManagementError(.outOfRange, "a name has 1 to 255 characters", at: "/name")
        }
    }
}

extension AccountService: Authenticator {
    package func principal(for credentials: Credentials) async throws(ManagementError) -> Principal? {
        let candidates: [StoredToken]
        let secret: String
        switch credentials {
        case .token(let text):
            // The form of a token is no secret; what has another one was never issued.
            guard let text = TokenText(text) else { return nil }
            secret = text.secret
            candidates = try await ManagementError.asking { () async throws(StoreError) in
                try await store.token(lookup: text.lookup).map { [$0] } ?? []
            }
        case .key(let email, let key):
            guard let address = try? EmailAddress(email) else { return nil }
            secret = key
            candidates = try await ManagementError.asking { () async throws(StoreError) in
                try await store.keys(email: address.text)
            }
        }
        let found = Self.find(secret, among: candidates)
        guard let token = found, token.status(at: clock.now) == .active else { return nil }
        return Principal(
            account: token.account,
            token: token.id,
            name: token.name,
            email: token.email,
            permission: token.permission,
            expiresAt: token.expiresAt
        )
    }

    /// The credentials that a secret belongs to; looks at all of them, and at a decoy when there are none.
    private static func find(_ secret: String, among candidates: [StoredToken]) -> AccessToken? {
        guard !candidates.isEmpty else {
            _ = decoy.matches(secret)
            return nil
        }
        var found: AccessToken?
        for candidate in candidates where candidate.digest.matches(secret) { found = candidate.token }
        return found
    }
}
