import Testing
import WeirStoreKit

struct SQLiteStoresTests {
    @Test(arguments: DefinitionStoreKit.checks)
    func `definitions in a database are kept as the kit demands`(check: StoreCheck) async throws {
        try await check.run(try SQLiteStores(DatabaseFile()))
    }

    @Test(arguments: AccountStoreKit.checks)
    func `accounts in a database are kept as the kit demands`(check: StoreCheck) async throws {
        try await check.run(try SQLiteStores(DatabaseFile()))
    }

    @Test(arguments: EventStoreKit.checks)
    func `events in a database are kept as the kit demands`(check: EventStoreCheck) async throws {
        try await check.run(try SQLiteEvents(DatabaseFile()))
    }
}
