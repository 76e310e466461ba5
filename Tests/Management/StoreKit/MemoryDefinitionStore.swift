import Synchronization
package import WeirManagement

/// Definitions that live as long as a test.
package final class MemoryDefinitionStore: DefinitionStore {
    private let definitions: Mutex<[AccountID: Definitions]>

    /// A store with some accounts, which have defined nothing.
    package init(accounts: [AccountID]) {
        definitions = Mutex(Dictionary(uniqueKeysWithValues: accounts.map { ($0, Definitions(account: $0)) }))
    }

    package func definitions(of account: AccountID) async throws(StoreError) -> Definitions {
        guard let found = definitions.withLock({ $0[account] }) else {
            throw StoreError(.notFound, "there is no such account")
        }
        return found
    }

    package func commit(_ change: DefinitionChange, to account: AccountID) async throws(StoreError) -> Int {
        let revision = definitions.withLock { definitions -> Int? in
            guard let current = definitions[account], current.revision == change.revision else { return nil }
            let next = current.applying(change)
            definitions[account] = next
            return next.revision
        }
        guard let revision else { throw StoreError(.conflict, "the definitions were changed meanwhile") }
        return revision
    }
}
