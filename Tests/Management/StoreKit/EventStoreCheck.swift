package import WeirManagement

/// One sentence of what a store of events has to do.
package struct EventStoreCheck: Sendable, CustomStringConvertible {
    /// The sentence.
    package let description: String
    /// Looks whether an empty store does it; throws `StoreCheck.Broken` when it does not.
    package let run: @Sendable (any EventStoreUnderTest) async throws -> Void

    init(_ description: String, _ run: @escaping @Sendable (any EventStoreUnderTest) async throws -> Void) {
        self.description = description
        self.run = run
    }
}

/// A store of events, which the kit looks at.
package protocol EventStoreUnderTest: Sendable {
    /// The store.
    var store: any EventStore { get }
    /// The same store after its process has ended and another one has opened it.
    func reopened() async throws -> any EventStoreUnderTest
}

/// The store in memory.
package struct MemoryEvents: EventStoreUnderTest {
    package let store: any EventStore

    /// An empty store.
    package init() {
        store = MemoryEventStore()
    }

    package func reopened() async throws -> any EventStoreUnderTest { self }
}
