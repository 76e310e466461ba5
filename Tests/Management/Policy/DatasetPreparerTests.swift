import Synchronization
import Testing
import WeirCatalog
import WeirManagement
import WeirPolicy
import WeirScan
import WeirStoreKit

/// What becomes of uploaded values: they are checked, prepared, looked for.
@Suite(.timeLimit(.minutes(2)))
struct DatasetPreparerTests {
    /// One process of a server over a store.
    private struct Server {
        let books: AccountBooks
        let background = BackgroundWork(pause: { await Task.yield() })
        let policies: PolicyKeeper
        let preparer: DatasetPreparer
        let uploads: DatasetUploads
        let scans: PolicyScanService

        init(_ store: any DefinitionStore) {
            books = AccountBooks(store)
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
        func run(_ body: (Server) async throws -> Void) async throws {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await background.run() }
                defer { background.stop() }
                try await preparer.resume()
                try await body(self)
            }
        }

        func untilIdle() async {
            while !background.isIdle { await Task.yield() }
        }
    }

    /// A store in memory whose content can be watched, kept back and taken away.
    private final class WatchedStore: DefinitionStore {
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

        var reads: Int { state.withLock { $0.reads } }
        func fail(times: Int) { state.withLock { $0.failures = times } }
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

    private let account = AccountID()
    private let store: WatchedStore

    init() {
        store = WatchedStore(account)
    }

    /// Makes a list of words, with a profile that shares its entry.
    private func makeList(_ server: Server, isCaseSensitive: Bool = false) async throws -> Dataset {
        try await server.books.update(account) { (draft) throws(ManagementError) in
            let new = DatasetService.New(name: "Birds", isSecret: false, isCaseSensitive: isCaseSensitive)
            let dataset = try DatasetService.create(new, in: &draft)
            var profile = CustomProfile(id: ObjectID(), name: "Birds", createdAt: draft.now, updatedAt: draft.now)
            profile.shares = dataset.columns.map { .init(entry: $0.id, isEnabled: true) }
            draft.put(profile)
            return dataset
        }
    }

    private func upload(_ text: String, to dataset: Dataset, version: Int, _ server: Server) async throws {
        let target = DatasetUploadService.Target(dataset: dataset.id, version: version)
        _ = try await server.uploads.upload(Array(text.utf8), to: target, of: account)
    }

    private func nextVersion(of dataset: Dataset, _ server: Server) async throws {
        _ = try await server.books.update(account) { (draft) throws(ManagementError) in
            try DatasetUploadService.nextVersion(of: dataset.id, in: &draft)
        }
    }

    private func statuses(_ dataset: Dataset, _ server: Server) async throws -> [UploadStatus] {
        let definitions = try await server.books.definitions(of: account)
        return try DatasetService.dataset(dataset.id, in: definitions).versions.map(\.status)
    }

    private func scan(_ text: String, _ server: Server) async throws -> ScanAnswer {
        try await server.scans.scan(
            ScanRequest(
                content: Array(text.utf8),
                name: "text",
                declaredType: nil,
                isFile: false,
                profiles: [],
                masking: .clear,
                explains: false
            ),
            for: account
        )
    }

    private func found(_ text: String, _ server: Server) async throws -> [String] {
        try await scan(text, server).findings.map(\.match)
    }

    @Test func `values are looked for when they are prepared, and those before until then`() async throws {
        try await Server(store).run { server in
            let birds = try await makeList(server)
            #expect(try await scan("an osprey", server).undetected.count == 1)
            try await upload("osprey\nheron\n", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await statuses(birds, server) == [.complete])
            #expect(try await found("an Osprey and a heron", server) == ["Osprey", "heron"])
            try await nextVersion(of: birds, server)
            #expect(try await found("an osprey", server) == ["osprey"])
            try await upload("bittern", to: birds, version: 2, server)
            await server.untilIdle()
            #expect(try await found("an osprey and a bittern", server) == ["bittern"])
        }
    }

    @Test func `a change of how values are looked for is in force at once`() async throws {
        try await Server(store).run { server in
            let birds = try await makeList(server)
            try await upload("Osprey", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await found("an osprey", server) == ["osprey"])
            _ = try await server.books.update(account) { (draft) throws(ManagementError) in
                try DatasetService.update(birds.id, name: nil, summary: .keep, isCaseSensitive: true, in: &draft)
            }
            #expect(try await found("an osprey, Osprey", server) == ["Osprey"])
        }
    }

    @Test func `a change of something else loads nothing`() async throws {
        try await Server(store).run { server in
            let birds = try await makeList(server)
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await found("an osprey", server) == ["osprey"])
            let reads = store.reads
            for number in 0..<5 {
                try await server.books.update(account) { (draft) throws(ManagementError) in
                    _ = try DatasetService.create(.init(name: "\(number)"), in: &draft)
                }
                #expect(try await found("an osprey", server) == ["osprey"])
            }
            #expect(store.reads == reads)
        }
    }

    @Test func `values that nobody's profile has are loaded for their check alone`() async throws {
        try await Server(store).run { server in
            let birds = try await server.books.update(account) { (draft) throws(ManagementError) in
                try DatasetService.create(.init(name: "Birds", isSecret: false), in: &draft)
            }
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
            let reads = store.reads
            #expect(try await found("an osprey", server).isEmpty)
            #expect(store.reads == reads)
        }
    }

    @Test(arguments: [UploadStatus.pending, .processing])
    func `what a process that ended has left is prepared by the next one`(status: UploadStatus) async throws {
        let first = Server(store)
        let birds = try await makeList(first)
        // Nothing runs in the background of this one.
        try await upload("osprey", to: birds, version: 1, first)
        if status == .processing {
            _ = try await first.books.update(account) { (draft) throws(ManagementError) in
                DatasetProgress.begin(birds.id, in: &draft)?.version
            }
        }
        #expect(try await statuses(birds, first) == [status])
        try await Server(store).run { second in
            await second.untilIdle()
            #expect(try await statuses(birds, second) == [.complete])
            #expect(try await found("an osprey", second) == ["osprey"])
        }
    }

    @Test func `while the store fails it is tried again`() async throws {
        try await Server(store).run { server in
            let birds = try await makeList(server)
            store.fail(times: 5)
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await statuses(birds, server) == [.complete])
        }
    }

    @Test func `what cannot be prepared fails, and the version before it stays in force`() async throws {
        try await Server(store).run { server in
            let birds = try await makeList(server)
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
            #expect(try await found("an osprey", server) == ["osprey"])
            try await nextVersion(of: birds, server)
            store.lose()
            try await upload("bittern", to: birds, version: 2, server)
            await server.untilIdle()
            #expect(try await statuses(birds, server) == [.complete, .failed])
            #expect(try await found("an osprey and a bittern", server) == ["osprey"])
        }
    }

    @Test func `values that cannot be loaded are stated, and the rest is looked for`() async throws {
        try await Server(store).run { server in
            let birds = try await makeList(server)
            try await upload("osprey", to: birds, version: 1, server)
            await server.untilIdle()
        }
        store.lose()
        let later = Server(store)
        let pattern = try await later.books.update(account) { (draft) throws(ManagementError) in
            var profile = CustomProfile(id: ObjectID(), name: "Badges", createdAt: draft.now, updatedAt: draft.now)
            let entry = Entry(
                id: ObjectID(),
                name: "Badge",
                summary: nil,
                isEnabled: true,
                profile: profile.id,
                content: .pattern(EntryPattern(regex: "ACME-[0-9]{6}")),
                createdAt: draft.now,
                updatedAt: draft.now
            )
            draft.put(entry)
            profile.entries.append(entry.id)
            draft.put(profile)
            return entry.id
        }
        let answer = try await scan("an osprey with ACME-123456", later)
        #expect(answer.findings.map(\.entry.id) == [pattern.text])
        #expect(answer.undetected.map(\.name) == ["Birds"])
        #expect(answer.undetected.first?.reason == "the values are not in the database any more; upload them again")
    }

    @Test func `a term that is too long to be looked for is refused with its line`() async throws {
        let server = Server(store)
        let birds = try await makeList(server)
        let error = await #expect(throws: ManagementError.self) {
            try await upload("osprey\n\n\(String(repeating: "heron ", count: 100))\n", to: birds, version: 1, server)
        }
        #expect(error?.code == .outOfRange)
        #expect(error?.message.hasPrefix("line 3: ") == true)
        #expect(error?.message.contains("heron") == false)
        #expect(try await statuses(birds, server) == [.empty])
    }
}
