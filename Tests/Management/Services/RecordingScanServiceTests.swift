import Testing
import WeirLog
import WeirManagement
import WeirStoreKit
import WeirVerdict

struct RecordingScanServiceTests {
    /// What is told to be found: planted texts where content could get into an event.
    struct Scans: ScanService {
        static let planted = "PLANTED-4111111111111111"

        var matches = 1
        var isInspected = true

        func scan(_ request: ScanRequest, for account: AccountID) async throws(ManagementError) -> ScanAnswer {
            let entry = ScanAnswer.Reference(id: EventSample.id(1), name: "Badge", type: "custom")
            let profile = ScanAnswer.Reference(id: EventSample.id(2), name: "Badges", type: "custom")
            let quiet = ScanAnswer.Reference(id: EventSample.id(3), name: "Quiet", type: "custom")
            let issue = ScanAnswer.Issue(
                member: Self.planted,
                code: "encrypted",
                message: Self.planted,
                problem: "encrypted",
                isNotice: false
            )
            return ScanAnswer(
                revision: 7,
                profiles: [
                    .init(reference: profile, matchCount: matches, allowedMatchCount: 0),
                    .init(reference: quiet, matchCount: 0, allowedMatchCount: 0),
                ],
                entries: matches == 0 ? [] : [.init(reference: entry, count: matches, confidence: "high")],
                findings: [
                    ScanFinding(
                        member: Self.planted,
                        location: Self.planted,
                        entry: entry,
                        profiles: [profile],
                        confidence: "high",
                        start: 0,
                        end: 9,
                        line: 1,
                        column: 1,
                        match: Self.planted,
                        reasons: [.init(kind: "keyword", term: Self.planted, distance: 1, result: "high")]
                    )
                ],
                omittedFindings: 0,
                file: .init(
                    name: "\(Self.planted).\(Self.planted)",
                    size: 24,
                    mime: "text/plain",
                    sha256: Self.planted
                ),
                issues: isInspected ? [] : [issue, issue],
                dataClasses: [
                    .init(
                        id: EventSample.id(4),
                        name: "Staff",
                        labels: .init(
                            tags: [
                                .init(id: EventSample.id(5), name: "HR", groupID: EventSample.id(6), groupName: "Areas")
                            ]
                        ),
                        profiles: [profile]
                    )
                ],
                labels: [.init(id: Self.planted, name: Self.planted)],
                undetected: [.init(id: EventSample.id(9), name: "Topic", reason: "none")],
                payloadLog: .sealed("c2VhbGVk", omitted: 0)
            )
        }
    }

    private static let account = AccountID()

    private static func request(reference: String? = "job 1") -> ScanRequest {
        ScanRequest(
            content: Array(Scans.planted.utf8),
            name: Scans.planted,
            declaredType: nil,
            isFile: true,
            profiles: [],
            masking: .clear,
            explains: true,
            source: EventSource(
                kind: .scan,
                point: "api",
                token: EventSample.id(0),
                tokenName: "ci",
                email: nil,
                reference: reference
            )
        )
    }

    @Test func `a scan leaves an event of what was found, and its answer names it`() async throws {
        let store = MemoryEventStore()
        let service = RecordingScanService(Scans(isInspected: false), journal: EventJournal(store))
        let answer = try await service.scan(Self.request(), for: Self.account)
        let id = try #require(answer.event)
        let recorded = try #require(try await store.event(id, of: Self.account)).event
        #expect(recorded.isMatch)
        #expect(!recorded.isInspected)
        #expect(recorded.profiles.map(\.reference.name) == ["Badges"])
        #expect(recorded.entries.map(\.count) == [1])
        #expect(recorded.entries.map(\.confidence) == ["high"])
        #expect(recorded.issues == [.init(code: "encrypted", problem: "encrypted", isNotice: false, count: 2)])
        #expect(recorded.undetected == [EventSample.id(9)])
        #expect(recorded.dataClasses.map(\.reference.name) == ["Staff"])
        #expect(recorded.dataClasses.first?.tags.map(\.label.name) == ["HR"])
        #expect(recorded.facets.contains(EventFacet(.dataClass, EventSample.id(4))))
        #expect(recorded.revision == 7)
        #expect(recorded.source.reference == "job 1")
        #expect(recorded.payload == .sealed("c2VhbGVk", omitted: 0))
    }

    @Test func `nothing of the content gets into an event`() async throws {
        let store = MemoryEventStore()
        let service = RecordingScanService(Scans(isInspected: false), journal: EventJournal(store))
        let answer = try await service.scan(Self.request(), for: Self.account)
        let event = try await store.event(try #require(answer.event), of: Self.account)
        var text = ""
        dump(event, to: &text)
        #expect(text.contains("Badges"))
        #expect(!text.contains("PLANTED"))
    }

    /// What a scan comes to, and whether it leaves an event with and without `events.unmatched`.
    @Test(arguments: [(1, true, true, true), (0, false, true, true), (0, true, false, true), (2, false, true, true)])
    func `which scans leave an event`(matches: Int, isInspected: Bool, usually: Bool, always: Bool) async throws {
        for (includesUnmatched, expected) in [(false, usually), (true, always)] {
            var recording = EventRecording()
            recording.includesUnmatched = includesUnmatched
            let service = RecordingScanService(
                Scans(matches: matches, isInspected: isInspected),
                journal: EventJournal(MemoryEventStore()),
                recording: recording
            )
            #expect((try await service.scan(Self.request(), for: Self.account).event != nil) == expected)
        }
    }

    @Test func `no evidence, no pass, unless the settings say so`() async throws {
        let store = MemoryEventStore()
        store.fail(with: StoreError(.unavailable, "the disk is full"))
        let strict = RecordingScanService(Scans(), journal: EventJournal(store))
        let error = await #expect(throws: ManagementError.self) {
            try await strict.scan(Self.request(), for: Self.account)
        }
        #expect(error?.code == .notRecorded)
        var recording = EventRecording()
        recording.isRequired = false
        let lenient = RecordingScanService(Scans(), journal: EventJournal(store), recording: recording)
        let answer = try await lenient.scan(Self.request(), for: Self.account)
        #expect(answer.isMatch)
        #expect(answer.event == nil)
        // What would leave no event needs none.
        let clean = RecordingScanService(Scans(matches: 0), journal: EventJournal(store))
        #expect(try await clean.scan(Self.request(), for: Self.account).event == nil)
    }

    @Test func `identifiers of events sort by their moments`() {
        let ids = (0..<100).map { ObjectID(at: EventSample.time($0)).text }
        #expect(ids == ids.sorted())
        #expect(ids.allSatisfy { $0.dropFirst(14).first == "7" && "89ab".contains($0.dropFirst(19).first ?? "x") })
        #expect(Set((0..<1_000).map { _ in ObjectID(at: EventSample.time(0)) }).count == 1_000)
    }
}
