import Glibc
import ServiceLifecycle
import TermLists
import WeirManagement
import WeirPolicy
import WeirScan

/// What scans for the accounts of a server, put together.
struct Scanning {
    /// What the books are kept in.
    let books: AccountBooks
    /// What scans.
    let service: PolicyScanService
    /// What compiles in the background.
    let preparation: Preparation

    /// Puts it together over a store.
    init(_ store: any DefinitionStore, _ catalog: CatalogIndex, _ settings: ServerSettings) {
        let (changes, changed) = AsyncStream.makeStream(of: AccountID.self, bufferingPolicy: .bufferingNewest(1_000))
        books = AccountBooks(store, limits: settings.limits) { account in changed.yield(account) }
        let threads =
            settings.scanning.threads > 0
            ? settings.scanning.threads : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        var documents = DocumentSettings()
        documents.workers = threads
        documents.limits.inputBytes = settings.scanning.bytes
        documents.limits.milliseconds = settings.scanning.seconds * 1_000
        documents.limits.pictureMilliseconds = documents.limits.milliseconds
        var scanners = Scanner.Settings()
        scanners.termFolder = TermListStore.standardFolder
        let compiler = ScannerCompiler(extractor: Extractor(documents), settings: scanners)
        let policies = PolicyKeeper(
            books: books,
            compiler: compiler,
            work: WorkPool(for: "compilations", count: 1, mostWaiting: 1_000),
            catalog: catalog
        )
        service = PolicyScanService(
            policies: policies,
            work: WorkPool(for: "scans", count: threads, mostWaiting: settings.scanning.waiting)
        )
        preparation = Preparation(policies: policies, changes: changes)
    }
}

/// Compiles what was changed, so that the next scan need not.
struct Preparation: Service {
    /// What compiles.
    let policies: PolicyKeeper
    /// The accounts that were changed.
    let changes: AsyncStream<AccountID>

    func run() async {
        for await account in changes.cancelOnGracefulShutdown() { await policies.prepare(account) }
    }
}
