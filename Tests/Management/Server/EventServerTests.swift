import HTTPTypes
import HummingbirdTesting
import Prometheus
import Testing
import WeirAPI
import WeirJSON
import WeirManagement
import WeirStoreKit

@testable import WeirServer

struct EventServerTests {
    /// Always finds something.
    private struct Scans: ScanService {
        func scan(_ request: ScanRequest, for account: AccountID) async throws(ManagementError) -> ScanAnswer {
            let profile = ScanAnswer.Reference(id: EventSample.id(1), name: "P", type: "custom")
            return ScanAnswer(
                revision: 1,
                profiles: [.init(reference: profile, matchCount: 1, allowedMatchCount: 0)],
                entries: [],
                findings: [],
                omittedFindings: 0,
                file: ScanAnswer.File(name: "f", size: 3, mime: "text/plain", sha256: ""),
                issues: [],
                labels: [],
                undetected: []
            )
        }
    }

    private let store = CountingEventStore()
    private let harness: ServerHarness
    private var path: String { "/weir/v1/accounts/\(harness.account.text)" }

    init() {
        var harness = ServerHarness()
        let books = AccountBooks(MemoryDefinitionStore(accounts: []))
        let services = Services(
            accounts: AccountService(MemoryAccountStore()),
            datasets: DatasetUploads(books: books, preparation: HeldPreparation(books)),
            documents: DocumentUploads(books: books, reading: HeldDocuments()),
            scans: RecordingScanService(Scans(), journal: EventJournal(store)),
            events: EventService(store),
            scanBytes: 1 << 20
        )
        harness.parts.routes = RouteTable(services).routes
        self.harness = harness
    }

    @Test func `an export is sent as it is read, and is whole`() async throws {
        let sample = EventSample(harness.account)
        try await store.append((0..<1_000).map { sample.draft($0) })
        try await harness.testLive { caller in
            let answer = try await caller.call(.get, path + "/events/export", token: ServerHarness.reader)
            #expect(answer.status == .ok)
            #expect(answer.header("content-type") == "application/x-ndjson")
            #expect(answer.header("content-length") == nil)
            #expect(answer.header("x-request-id") != nil)
            let lines = answer.text.split(separator: "\n")
            #expect(lines.count == 1_000)
            let sizes = try lines.map { try JSONValue(reading: Array($0.utf8))["file"]["size"].number }
            #expect(sizes == (0..<1_000).reversed())
        }
    }

    @Test func `an export that fails on its way is no whole answer`() async throws {
        let sample = EventSample(harness.account)
        try await store.append((0..<1_000).map { sample.draft($0) })
        store.failReading(after: 3)
        await #expect(throws: (any Error).self) {
            try await harness.testLive { caller in try await caller.call(.get, path + "/events/export") }
        }
    }

    @Test func `deleting and marking need a token that may write`() async throws {
        let requests: [(HTTPRequest.Method, String)] = [
            (.delete, "/events"), (.post, "/events/\(EventSample.id(1))/feedback"),
            (.delete, "/events/\(EventSample.id(1))/feedback/\(EventSample.id(2))"),
        ]
        try await harness.test { caller in
            for (method, rest) in requests {
                let answer = try await caller.call(method, path + rest, token: ServerHarness.reader)
                #expect(answer.status == .forbidden)
            }
        }
    }

    @Test func `a scan that cannot be recorded has no result, and may be tried again`() async throws {
        try await harness.test { caller in
            let scanned = try await caller.call(.post, path + "/scan", ["text": "x"], token: ServerHarness.reader)
            #expect(scanned.status == .ok)
            #expect(scanned.json["result"]["event_id"].string.flatMap { ObjectID($0) } != nil)
            store.memory.fail(with: StoreError(.unavailable, "the disk is full"))
            let refused = try await caller.call(.post, path + "/scan", ["text": "x"], token: ServerHarness.reader)
            #expect(refused.status == .serviceUnavailable)
            #expect(refused.code == 1503)
            #expect(refused.header("retry-after") != nil)
            #expect(refused.json["result"] == .null)
        }
    }

    @Test func `what becomes of events is counted`() {
        let registry = PrometheusRegistry()
        let reports = EventReports(metrics: registry)
        reports.stored(5, .milliseconds(2))
        reports.dropped()
        reports.removed(7)
        let text = registry.text()
        for line in [
            "weir_events_stored_total 5", "weir_events_dropped_total 1", "weir_events_removed_total 7",
            "weir_event_store_duration_seconds_count 1",
        ] {
            #expect(text.contains(line), "\(line)")
        }
    }
}
