import Synchronization
import WeirCatalog
import WeirLog
import WeirManagement
import WeirPolicy
import WeirScan
import WeirStoreKit

/// One process of a server over a store, with one account.
struct PolicyServer {
    let account: AccountID
    let store: WatchedStore
    let books: AccountBooks
    let background = BackgroundWork(pause: { await Task.yield() })
    let policies: PolicyKeeper
    let preparer: DatasetPreparer
    let uploads: DatasetUploads
    let scans: PolicyScanService

    /// A process over a new store, or over the one that another process has left.
    init(after other: PolicyServer? = nil) {
        account = other?.account ?? AccountID()
        store = other?.store ?? WatchedStore(account)
        var limits = AccountLimits()
        limits.cellsPerDataset = 10
        books = AccountBooks(store, limits: limits)
        let contents = PolicyContents(books: books, work: WorkPool(for: "loads", count: 2, mostWaiting: 100))
        policies = PolicyKeeper(
            books: books,
            contents: contents,
            compiler: ScannerCompiler(extractor: Extractor()),
            work: WorkPool(for: "compilations", count: 1, mostWaiting: 100),
            catalog: CatalogIndex(Catalog())
        )
        preparer = DatasetPreparer(
            books: books,
            contents: contents,
            policies: policies,
            background: background,
            work: WorkPool(for: "uploads", count: 2, mostWaiting: 100)
        )
        uploads = DatasetUploads(books: books, preparation: preparer)
        scans = PolicyScanService(policies: policies, work: WorkPool(for: "scans", count: 2, mostWaiting: 100))
    }

    /// Runs the background work while `body` runs.
    func run(_ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await background.run() }
            defer { background.stop() }
            try await preparer.resume()
            try await body()
        }
    }

    /// Waits until nothing has to be done in the background.
    func untilIdle() async {
        while !background.isIdle { await Task.yield() }
    }

    /// Scans a text with all profiles.
    func scan(_ text: String) async throws -> ScanAnswer {
        try await scans.scan(text, for: account)
    }
}

/// A store in memory whose content can be watched, kept back and taken away.
final class WatchedStore: DefinitionStore {
    private struct State {
        var reads = 0
        var failures = 0
        var isLost = false
    }

    private let store: MemoryDefinitionStore
    private let state = Mutex(State())

    init(_ account: AccountID) {
        store = MemoryDefinitionStore(accounts: [account])
    }

    /// How often content was read.
    var reads: Int { state.withLock { $0.reads } }
    /// Has the next reads of content fail.
    func fail(times: Int) { state.withLock { $0.failures = times } }
    /// Has all content gone.
    func lose() { state.withLock { $0.isLost = true } }

    func definitions(of account: AccountID) async throws(StoreError) -> Definitions {
        try await store.definitions(of: account)
    }

    func accountsInPreparation() async throws(StoreError) -> [AccountID] {
        try await store.accountsInPreparation()
    }

    func content(at key: ContentKey, of account: AccountID) async throws(StoreError) -> Content? {
        let (fails, isLost) = state.withLock { state in
            state.reads += 1
            state.failures -= 1
            return (state.failures >= 0, state.isLost)
        }
        if fails { throw StoreError(.unavailable, "as told") }
        return isLost ? nil : try await store.content(at: key, of: account)
    }

    func commit(_ change: DefinitionChange, to account: AccountID) async throws(StoreError) -> Int {
        try await store.commit(change, to: account)
    }
}
