import Glibc
import Logging
import ServiceLifecycle
import TermLists
import WeirContent
import WeirManagement
import WeirPolicy
import WeirScan

/// What scans for the accounts of a server, put together.
struct Scanning {
    /// What the books are kept in.
    let books: AccountBooks
    /// What scans.
    let service: PolicyScanService
    /// What takes values for datasets.
    let datasets: DatasetUploads
    /// What takes documents for fingerprints.
    let documents: DocumentUploads
    /// What reads them.
    let reader: ReferenceReader
    /// What compiles in the background.
    let preparation: Preparation
    /// What makes uploads ready in the background.
    let background: Background

    /// Puts it together over a store.
    init(_ store: any DefinitionStore, _ catalog: CatalogIndex, _ settings: ServerSettings, _ logger: Logger) {
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
        let extractor = Extractor(documents)
        let compiler = ScannerCompiler(extractor: extractor, settings: scanners)
        // Loading and checking values takes seconds: two at a time, so that an account with millions of them keeps no
        // other waiting, and apart from scans and compilations.
        let contents = PolicyContents(books: books, work: WorkPool(for: "datasets", count: 2, mostWaiting: 1_000))
        let policies = PolicyKeeper(
            books: books,
            contents: contents,
            compiler: compiler,
            work: WorkPool(for: "compilations", count: 1, mostWaiting: 1_000),
            catalog: catalog
        )
        service = PolicyScanService(
            policies: policies,
            work: WorkPool(for: "scans", count: threads, mostWaiting: settings.scanning.waiting)
        )
        preparation = Preparation(policies: policies, changes: changes)
        let work = BackgroundWork(onTrouble: { trouble in logger.report(trouble) })
        let preparer = DatasetPreparer(
            books: books,
            contents: contents,
            policies: policies,
            background: work,
            work: WorkPool(for: "uploads", count: 2, mostWaiting: 100)
        )
        datasets = DatasetUploads(books: books, preparation: preparer)
        reader = ReferenceReader(
            books: books,
            extractor: extractor,
            background: work,
            work: WorkPool(for: "documents", count: 1, mostWaiting: 100)
        )
        self.documents = DocumentUploads(books: books, reading: reader)
        background = Background(work: work, preparer: preparer)
    }
}
