import Synchronization
package import WeirManagement

/// Accounts and credentials that live as long as a test.
package final class MemoryAccountStore: AccountStore {
    private struct State {
        var accounts: [AccountID: Account] = [:]
        var tokens: [ObjectID: StoredToken] = [:]
    }

    private let definitions: MemoryDefinitionStore?
    private let state = Mutex(State())

    /// A store without accounts; those that are added can define something in `definitions`.
    package init(definitions: MemoryDefinitionStore? = nil) {
        self.definitions = definitions
    }

    package func add(_ account: Account) async throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard state.accounts[account.id] == nil else { throw StoreError(.exists, "the account exists already") }
            state.accounts[account.id] = account
        }
        definitions?.add(account.id)
    }

    package func accounts() async throws(StoreError) -> [Account] {
        state.withLock { $0.accounts.values.sorted { ($0.createdAt, $0.id.text) < ($1.createdAt, $1.id.text) } }
    }

    package func account(_ id: AccountID) async throws(StoreError) -> Account? {
        state.withLock { $0.accounts[id] }
    }

    package func add(_ token: StoredToken) async throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard state.accounts[token.token.account] != nil else {
                throw StoreError(.notFound, "there is no such account")
            }
            let isTaken = state.tokens.values.contains { $0.lookup != nil && $0.lookup == token.lookup }
            guard state.tokens[token.token.id] == nil, !isTaken else {
                throw StoreError(.exists, "the credentials exist already")
            }
            state.tokens[token.token.id] = token
        }
    }

    package func tokens() async throws(StoreError) -> [AccessToken] {
        state.withLock { state in
            state.tokens.values.map(\.token).sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
        }
    }

    package func token(lookup: String) async throws(StoreError) -> StoredToken? {
        state.withLock { state in state.tokens.values.first { $0.lookup == lookup } }
    }

    package func keys(email: String) async throws(StoreError) -> [StoredToken] {
        state.withLock { state in
            state.tokens.values.filter { $0.token.email == email && $0.token.revokedAt == nil }
        }
    }

    package func revoke(_ id: ObjectID, at now: Timestamp) async throws(StoreError) -> AccessToken? {
        state.withLock { state in
            guard let found = state.tokens[id] else { return nil }
            let revoked = found.token.revoked(at: now)
            state.tokens[id] = found.with(revoked)
            return revoked
        }
    }
}
