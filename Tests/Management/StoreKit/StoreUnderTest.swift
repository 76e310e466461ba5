package import WeirManagement

/// The two stores of one database, which the kit looks at together.
package protocol StoreUnderTest: Sendable {
    /// The definitions.
    var definitions: any DefinitionStore { get }
    /// The accounts.
    var accounts: any AccountStore { get }
    /// The same database after its process has ended and another one has opened it.
    func reopened() async throws -> any StoreUnderTest
}

extension StoreUnderTest {
    /// Adds an account.
    package func newAccount() async throws -> AccountID {
        let account = Account(id: AccountID(), name: "test", createdAt: Timestamp(microseconds: 1))
        try await accounts.add(account)
        return account.id
    }
}

/// The stores in memory.
package struct MemoryStores: StoreUnderTest {
    package let definitions: any DefinitionStore
    package let accounts: any AccountStore

    /// Empty stores.
    package init() {
        let definitions = MemoryDefinitionStore(accounts: [])
        self.definitions = definitions
        accounts = MemoryAccountStore(definitions: definitions)
    }

    package func reopened() async throws -> any StoreUnderTest { self }
}
