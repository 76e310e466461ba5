import Synchronization
package import WeirManagement

/// Definitions that live as long as a test.
package final class MemoryDefinitionStore: DefinitionStore {
    private let definitions: Mutex<[AccountID: Definitions]>
    private let contents = Mutex<[AccountID: [ContentKey: Content]]>([:])

    /// A store with some accounts, which have defined nothing.
    package init(accounts: [AccountID]) {
        definitions = Mutex(Dictionary(uniqueKeysWithValues: accounts.map { ($0, Definitions(account: $0)) }))
    }

    /// Adds an account, which has defined nothing.
    func add(_ account: AccountID) {
        definitions.withLock { $0[account] = Definitions(account: account) }
    }

    package func definitions(of account: AccountID) async throws(StoreError) -> Definitions {
        guard let found = definitions.withLock({ $0[account] }) else {
            throw StoreError(.notFound, "there is no such account")
        }
        return found
    }

    package func content(at key: ContentKey, of account: AccountID) async throws(StoreError) -> Content? {
        contents.withLock { $0[account]?[key] }
    }

    package func accountsInPreparation() async throws(StoreError) -> [AccountID] {
        definitions.withLock { definitions in
            definitions.values
                .filter { definitions in
                    definitions.datasets.unordered.contains { $0.inPreparation != nil }
                        || definitions.documentFingerprints.unordered.contains { $0.status.isInPreparation }
                }
                .map(\.account)
        }
    }

    package func commit(_ change: DefinitionChange, to account: AccountID) async throws(StoreError) -> Int {
        try definitions.withLock { (definitions) throws(StoreError) in
            guard let current = definitions[account] else {
                throw StoreError(.notFound, "there is no such account")
            }
            guard current.revision == change.revision else {
                throw StoreError(.conflict, "the definitions were changed meanwhile")
            }
            let next = current.applying(change)
            definitions[account] = next
            contents.withLock { $0[account, default: [:]].apply(change.contents) }
            return next.revision
        }
    }
}

extension [ContentKey: Content] {
    fileprivate mutating func apply(_ change: ContentChange) {
        for (key, step) in change.steps {
            switch step {
            case .put(let content): self[key] = content
            case .remove: self[key] = nil
            }
        }
    }
}
