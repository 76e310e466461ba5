import Synchronization
import Testing
import WeirCatalog
import WeirDetection
import WeirLog
import WeirManagement
import WeirPolicy
import WeirScan
import WeirStoreKit

/// What becomes of uploaded documents: they are read, kept as prints, looked for.
@Suite(.timeLimit(.minutes(2)))
struct ReferenceReaderTests {
    /// One process of a server over a store.
    private struct Server {
        let account: AccountID
        let books: AccountBooks
        let background = BackgroundWork(pause: { await Task.yield() })
        let policies: PolicyKeeper
        let reader: ReferenceReader
        let uploads: DocumentUploads
        let scans: PolicyScanService

        init(_ store: any DefinitionStore, _ account: AccountID) {
            self.account = account
            books = AccountBooks(store)
            policies = PolicyKeeper(
                books: books,
                contents: PolicyContents(books: books, work: WorkPool(for: "loads", count: 1, mostWaiting: 100)),
                compiler: ScannerCompiler(extractor: Extractor()),
                work: WorkPool(for: "compilations", count: 1, mostWaiting: 100),
                catalog: CatalogIndex(Catalog())
            )
            reader = ReferenceReader(
                books: books,
                background: background,
                work: WorkPool(for: "documents", count: 1, mostWaiting: 100)
            ) { (bytes, _) throws(PrintProblem) in
                if bytes.starts(with: Array("locked".utf8)) { throw .encrypted }
                var builder = DocumentPrintBuilder()
                builder.append(bytes)
                guard let print = builder.print() else { throw .tooShort }
                return print.stored
            }
            uploads = DocumentUploads(books: books, reading: reader)
            scans = PolicyScanService(policies: policies, work: WorkPool(for: "scans", count: 1, mostWaiting: 100))
        }

        /// Runs the background work while `body` runs.
        func run(_ body: (Server) async throws -> Void) async throws {
            try await withThrowingTaskGroup(of: Void.self) { group in
                try await reader.resume()
                group.addTask { await background.run() }
                defer { background.stop() }
                try await body(self)
            }
        }

        func untilIdle() async {
            while !background.isIdle { await Task.yield() }
        }

        /// A fingerprint in a profile.
        func fingerprint(atLeast percent: Int) async throws -> ObjectID {
            try await books.update(account) { (draft) throws(ManagementError) in
                let made = try DocumentFingerprintService.create(
                    name: "Agreement",
                    summary: "",
                    matchPercent: percent,
                    in: &draft
                )
                var profile = CustomProfile(id: ObjectID(), name: "Plans", createdAt: draft.now, updatedAt: draft.now)
                profile.shares = [SharedEntry(entry: made.entry, isEnabled: true)]
                draft.put(profile)
                return made.id
            }
        }

        func upload(_ text: String, to id: ObjectID) async throws {
            _ = try await uploads.upload(to: id, of: account, Array(text.utf8), fileName: "a.txt", at: "/file")
        }

        func stored(_ id: ObjectID) async throws -> DocumentFingerprint? {
            try await books.definitions(of: account).documentFingerprints[id]
        }

        func scan(_ text: String) async throws -> ScanAnswer {
            try await scans.scan(text, for: account)
        }
    }

    private let account = AccountID()
    private let store: MemoryDefinitionStore

    init() {
        store = MemoryDefinitionStore(accounts: [account])
    }

    private static let agreement = """
        The parties agree that the goods are delivered in Esterwold on the first day of each month and that their price
        is paid within thirty days of delivery without any deduction, whatever the buyer may hold against the seller.
        """
    private static let plan = """
        Next year the works in Quellendorf close, and what is made there now moves to the new hall behind the river,
        with all machines but the two oldest presses, which nobody will miss and the museum would like to have.
        """

    @Test func `a document is found when it was read, and what is found of it is not shown`() async throws {
        try await Server(store, account).run { server in
            let id = try await server.fingerprint(atLeast: 60)
            #expect(
                try await server.scan(Self.agreement).undetected.map(\.reason) == ["no document was uploaded for it"]
            )
            try await server.upload(Self.agreement, to: id)
            await server.untilIdle()
            #expect(try await server.stored(id)?.status == .complete)
            let answer = try await server.scan("Dear all,\n\(Self.agreement.uppercased())\nRegards")
            #expect(answer.isMatch)
            let finding = try #require(answer.findings.first)
            #expect(answer.findings.count == 1)
            #expect(finding.evidence == .similarity(100))
            #expect(finding.match.isEmpty)
            #expect(finding.confidence == "very_high")
            #expect((10...40).contains(finding.start))
            #expect(finding.profiles.map(\.name) == ["Plans"])
            #expect(try await server.scan(Self.plan).isMatch == false)
            let half = String(Self.agreement.prefix(Self.agreement.count / 2))
            #expect(try await server.scan(half).isMatch == false)
        }
    }

    @Test func `a document that cannot be read leaves the one before it in force`() async throws {
        try await Server(store, account).run { server in
            let id = try await server.fingerprint(atLeast: 60)
            try await server.upload(Self.agreement, to: id)
            await server.untilIdle()
            for (text, failure) in [("locked", DocumentFailure.encrypted), ("too short", .tooShort)] {
                try await server.upload(text, to: id)
                await server.untilIdle()
                let stored = try #require(try await server.stored(id))
                #expect(stored.status == .failed)
                #expect(stored.upload?.failure == failure)
                #expect(stored.document?.version == 1)
                #expect(try await server.scan(Self.agreement).isMatch)
            }
            try await server.upload(Self.plan, to: id)
            await server.untilIdle()
            #expect(try await server.stored(id)?.document?.version == 4)
            #expect(try await server.scan(Self.agreement).isMatch == false)
            #expect(try await server.scan(Self.plan).isMatch)
        }
    }

    @Test func `of documents that are uploaded while one is read the last is in force`() async throws {
        try await Server(store, account).run { server in
            let id = try await server.fingerprint(atLeast: 60)
            for _ in 0..<20 { try await server.upload(Self.plan, to: id) }
            try await server.upload(Self.agreement, to: id)
            await server.untilIdle()
            #expect(try await server.stored(id)?.inForce?.document.version == 21)
            #expect(try await server.scan(Self.agreement).isMatch)
            #expect(try await server.scan(Self.plan).isMatch == false)
        }
    }

    @Test func `what was not read when the process ended has failed in the next one`() async throws {
        let first = Server(store, account)
        let id = try await first.fingerprint(atLeast: 60)
        // Nothing reads it, for nothing runs.
        try await first.upload(Self.agreement, to: id)
        #expect(try await first.stored(id)?.status == .pending)
        try await Server(store, account).run { server in
            #expect(try await server.stored(id)?.upload?.failure == .interrupted)
            #expect(
                try await server.scan(Self.agreement).undetected.map(\.reason) == [DocumentFailure.interrupted.message]
            )
            try await server.upload(Self.agreement, to: id)
            await server.untilIdle()
            #expect(try await server.scan(Self.agreement).isMatch)
        }
    }

    @Test func `another threshold needs no other print`() async throws {
        try await Server(store, account).run { server in
            let id = try await server.fingerprint(atLeast: 0)
            try await server.upload(Self.agreement, to: id)
            await server.untilIdle()
            let half = String(Self.agreement.prefix(Self.agreement.count / 2))
            #expect(try await server.scan(half).isMatch)
            _ = try await server.books.update(server.account) { (draft) throws(ManagementError) in
                try DocumentFingerprintService.update(id, name: nil, summary: nil, matchPercent: 80, in: &draft)
            }
            #expect(try await server.scan(half).isMatch == false)
            #expect(try await server.scan(Self.agreement).isMatch)
        }
    }
}
