import Synchronization
import Testing
import WeirManagement
import WeirStoreKit

struct AccountBooksTests {
    private let account = AccountID()
    private let store: ScriptedStore
    private let books: AccountBooks

    init() {
        store = ScriptedStore(account)
        books = AccountBooks(store)
    }

    @Test func `changes at the same time are all there`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<100 {
                group.addTask { try await add("category \(number)") }
            }
            try await group.waitForAll()
        }
        let definitions = try await books.definitions(of: account)
        #expect(definitions.dataTagCategories.count == 100)
        #expect(definitions.revision == 100)
        #expect(store.reads == 1)
    }

    @Test func `a change that is refused stores nothing`() async throws {
        try await add("name")
        let error = await #expect(throws: ManagementError.self) {
            try await books.update(account) { (draft) throws(ManagementError) in
                _ = try DataTagCategoryService.create(name: "new", summary: nil, content: .tags([]), in: &draft)
                _ = try DataTagCategoryService.create(name: "name", summary: nil, content: .tags([]), in: &draft)
            }
        }
        #expect(error?.code == .nameTaken)
        #expect(try await names == ["name"])
        #expect(try await store.definitions(of: account).revision == 1)
    }

    @Test func `what changes nothing is not stored`() async throws {
        try await add("name")
        let category = try #require(try await books.definitions(of: account).dataTagCategories.sorted.first)
        try await books.update(account) { (draft) throws(ManagementError) in draft.put(category) }
        #expect(try await books.definitions(of: account).revision == 1)
    }

    @Test func `a change is made again on what another node has stored`() async throws {
        try await add("first")
        try await AccountBooks(store).add("other", to: account)
        // These books do not know of it; their next change finds out.
        #expect(try await names == ["first"])
        try await add("second")
        #expect(try await names == ["first", "other", "second"])
    }

    @Test func `a change that is always too late is given up`() async throws {
        store.fail(with: Array(repeating: .conflict, count: 5))
        let error = await #expect(throws: ManagementError.self) { try await add("name") }
        #expect(error?.code == .overloaded)
        try await add("name")
        #expect(try await names == ["name"])
    }

    @Test func `after a failure the store is asked what it has`() async throws {
        try await add("first")
        store.fail(with: [.unavailable])
        let error = await #expect(throws: ManagementError.self) { try await add("second") }
        #expect(error?.code == .unavailable)
        let reads = store.reads
        #expect(try await names == ["first"])
        #expect(store.reads == reads + 1)
    }

    @Test func `an account that is not there is not found, also when it is changed`() async throws {
        let missing = AccountID()
        for _ in 0..<2 {
            let read = await #expect(throws: ManagementError.self) { try await books.definitions(of: missing) }
            #expect(read?.code == .notFound)
            let change = await #expect(throws: ManagementError.self) { try await books.add("name", to: missing) }
            #expect(change?.code == .notFound)
        }
    }

    private var names: Set<String> {
        get async throws { Set(try await books.definitions(of: account).dataTagCategories.unordered.map(\.name)) }
    }

    private func add(_ name: String) async throws {
        try await books.add(name, to: account)
    }
}

extension AccountBooks {
    fileprivate func add(_ name: String, to account: AccountID) async throws(ManagementError) {
        _ = try await update(account) { (draft) throws(ManagementError) in
            try DataTagCategoryService.create(name: name, summary: nil, content: .tags([]), in: &draft)
        }
    }
}

/// A store in memory that counts what it is asked, and fails when it is told to.
private final class ScriptedStore: DefinitionStore {
    private let store: MemoryDefinitionStore
    private let state = Mutex((reads: 0, failures: [StoreError.Code]()))

    init(_ account: AccountID) {
        store = MemoryDefinitionStore(accounts: [account])
    }

    var reads: Int { state.withLock { $0.reads } }

    func fail(with failures: [StoreError.Code]) {
        state.withLock { $0.failures = failures }
    }

    func definitions(of account: AccountID) async throws(StoreError) -> Definitions {
        state.withLock { $0.reads += 1 }
        return try await store.definitions(of: account)
    }

    func content(at key: ContentKey, of account: AccountID) async throws(StoreError) -> Content? {
        try await store.content(at: key, of: account)
    }

    func accountsInPreparation() async throws(StoreError) -> [AccountID] {
        try await store.accountsInPreparation()
    }

    func commit(_ change: DefinitionChange, to account: AccountID) async throws(StoreError) -> Int {
        let failure = state.withLock { $0.failures.isEmpty ? nil : $0.failures.removeFirst() }
        if let failure { throw StoreError(failure, "as told") }
        return try await store.commit(change, to: account)
    }
}
