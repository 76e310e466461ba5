import Testing
import WeirStoreKit

struct MemoryStoresTests {
    @Test(arguments: DefinitionStoreKit.checks)
    func `definitions in memory are kept as the kit demands`(check: StoreCheck) async throws {
        try await check.run(MemoryStores())
    }

    @Test(arguments: AccountStoreKit.checks)
    func `accounts in memory are kept as the kit demands`(check: StoreCheck) async throws {
        try await check.run(MemoryStores())
    }

    @Test(arguments: EventStoreKit.checks)
    func `events in memory are kept as the kit demands`(check: EventStoreCheck) async throws {
        try await check.run(MemoryEvents())
    }
}
