import Testing
import WeirAPI
import WeirJSON
import WeirLog
import WeirManagement
import WeirStoreKit

struct EventTests {
    private let harness = APIHarness()
    private var sample: EventSample { EventSample(harness.account) }

    /// Stores events with the numbers 0, 1, 2, …, of which the even ones have entry 1, the odd ones entry 2.
    private func store(_ count: Int) async throws -> [EventDraft] {
        let drafts = (0..<count).map { number in
            sample.draft(
                number,
                entries: [number % 2 + 1],
                payload: number == 0 ? .sealed("c2VhbGVk", omitted: 2) : nil
            )
        }
        try await harness.events.append(drafts)
        return drafts
    }

    private func numbers(_ query: String) async throws -> [Int] {
        try await harness.own(.get, "/events" + query).result.elements.compactMap { $0["file"]["size"].number }
    }

    @Test func `events are listed in pages, the newest first`() async throws {
        _ = try await store(5)
        let first = try await harness.own(.get, "/events?limit=3")
        #expect(first.result.elements.compactMap { $0["file"]["size"].number } == [4, 3, 2])
        #expect(first.page?["count"] == 3)
        let cursor = try #require(first.page?["cursor"].string)
        let second = try await harness.own(.get, "/events?limit=3&cursor=\(cursor)")
        #expect(second.result.elements.compactMap { $0["file"]["size"].number } == [1, 0])
        #expect(second.page?["cursor"] == .null)
    }

    @Test func `an event by itself has its payload log, a list does not`() async throws {
        let drafts = try await store(2)
        let event = try await harness.own(.get, "/events/\(drafts[0].id.text)").result
        #expect(event["id"].string == drafts[0].id.text)
        #expect(event["time"].string == drafts[0].time.text)
        #expect(event["payload_log"] == "c2VhbGVk")
        #expect(event["payload_matches_omitted"] == 2)
        #expect(event["reference"] == "job 0")
        let listed = try await harness.own(.get, "/events").result
        #expect(listed[1]["payload_logged"] == true)
        #expect(listed[1]["payload_log"] == .null)
        #expect(listed[0]["payload_logged"] == false)
    }

    @Test(arguments: [
        ("?entry=\(EventSample.id(1))", [4, 2, 0]), ("?entry=\(EventSample.id(2))&limit=1", [3]),
        ("?entry=\(EventSample.id(1))&entry=\(EventSample.id(2))", []), ("?profile=\(EventSample.id(1))&limit=1", [4]),
        ("?data_class=\(EventSample.id(1))", []), ("?match=false", []), ("?match=true&inspected=true&limit=2", [4, 3]),
        ("?feedback=any", []), ("?feedback=none&limit=1", [4]), ("?feedback=false_positive", []),
        ("?since=2023-11-14T22:13:22Z&until=2023-11-14T22:13:24Z", [3, 2]),
    ])
    func `filters choose`(query: String, expected: [Int]) async throws {
        _ = try await store(5)
        #expect(try await numbers(query) == expected)
    }

    @Test(arguments: [
        "?entry=Visa", "?profile=", "?match=yes", "?inspected=1", "?feedback=good", "?since=yesterday", "?until=",
        "?limit=0", "?limit=501", "?limit=x", "?cursor=-1", "?cursor=/", "?cursor=zzzzzzzzzzzzzz",
    ])
    func `a filter that is none is refused`(query: String) async throws {
        let error = await #expect(throws: ManagementError.self) { try await harness.own(.get, "/events" + query) }
        #expect(error?.code == .outOfRange)
    }

    @Test(arguments: ["/events", "/events/export"], ["profile", "entry", "data_class"])
    func `filters of one kind are a hundred at most`(path: String, name: String) async throws {
        let filter = "\(name)=\(EventSample.id(1))"
        func ask(_ count: Int) async throws {
            let query = Array(repeating: filter, count: count).joined(separator: "&")
            _ = try await harness.own(.get, "\(path)?\(query)")
        }
        try await ask(100)
        let error = await #expect(throws: ManagementError.self) { try await ask(101) }
        #expect(error?.code == .outOfRange)
    }

    @Test func `an export has every event with its payload log, one a line`() async throws {
        let drafts = try await store(450)
        let lines = try #require(try await harness.own(.get, "/events/export?match=true").lines)
        var bytes: [UInt8] = []
        var pieces = 0
        while let piece = try await lines() {
            bytes += piece
            pieces += 1
        }
        #expect(pieces > 2)
        let events = try bytes.split(separator: 10).map { try JSONValue(reading: Array($0)) }
        #expect(events.map { $0["id"].string } == drafts.reversed().map(\.id.text))
        #expect(events.last?["payload_log"] == "c2VhbGVk")
    }

    @Test func `deleting takes events before a moment, or all`() async throws {
        _ = try await store(5)
        let some = try await harness.own(.delete, "/events?until=\(EventSample.time(2).text)").result
        #expect(some["deleted"] == 2)
        #expect(try await numbers("") == [4, 3, 2])
        #expect(try await harness.own(.delete, "/events").result["deleted"] == 3)
        #expect(try await numbers("") == [])
        #expect(try await harness.own(.delete, "/events").result["deleted"] == 0)
    }

    @Test func `an account sees nothing of another's events, whatever identifiers it knows`() async throws {
        let drafts = try await store(2)
        let other = AccountID()
        #expect(try await harness.own(.get, "/events", of: other).result == [])
        let id = drafts[0].id.text
        let said: JSONValue = ["entry_id": .string(EventSample.id(1)), "verdict": "true_positive"]
        let requests: [(Route.Method, String, JSONValue?)] = [
            (.get, "/events/\(id)", nil), (.get, "/events/\(id)/feedback", nil),
            (.post, "/events/\(id)/feedback", said),
            (.delete, "/events/\(id)/feedback/\(EventSample.id(1))", nil),
        ]
        for (method, path, body) in requests {
            let error = await #expect(throws: ManagementError.self) {
                try await harness.own(method, path, body, of: other)
            }
            #expect(error?.code == .notFound)
        }
        #expect(try await harness.own(.delete, "/events", of: other).result["deleted"] == 0)
        #expect(try await numbers("") == [1, 0])
    }

    @Test func `feedback is kept for each entry, replaced and withdrawn`() async throws {
        let drafts = try await store(2)
        let path = "/events/\(drafts[0].id.text)/feedback"
        let entry = EventSample.id(1)
        func say(_ verdict: JSONValue, _ comment: JSONValue) async throws -> JSONValue {
            let body: JSONValue = ["entry_id": .string(entry), "verdict": verdict, "comment": comment]
            return try await harness.own(.post, path, body).result
        }
        let first = try await say("false_positive", "a test number")
        #expect(first["verdict"] == "false_positive")
        #expect(first["comment"] == "a test number")
        #expect(try await numbers("?feedback=false_positive") == [0])
        _ = try await say("true_positive", .null)
        let listed = try await harness.own(.get, path).result
        #expect(listed.elements.map { $0["verdict"] } == ["true_positive"])
        let counts = try await harness.own(.get, "/feedback").result
        #expect(counts.elements.count == 1)
        #expect(counts[0]["entry"]["id"].string == entry)
        #expect(counts[0]["false_positives"] == 0)
        #expect(counts[0]["true_positives"] == 1)
        _ = try await harness.own(.delete, path + "/" + entry)
        #expect(try await harness.own(.get, path).result == [])
        #expect(try await harness.own(.get, "/feedback").result == [])
        let error = await #expect(throws: ManagementError.self) {
            try await harness.own(.delete, path + "/" + entry)
        }
        #expect(error?.code == .notFound)
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/verdict"),
        BadRequest(["verdict": "maybe", "entry_id": .string(EventSample.id(1))], .outOfRange, at: "/verdict"),
        BadRequest(["verdict": "true_positive"], .invalidField, at: "/entry_id"),
        BadRequest(["verdict": "true_positive", "entry_id": "Visa"], .invalidField, at: "/entry_id"),
        BadRequest(["verdict": "true_positive", "entry_id": .string(EventSample.id(2))], .outOfRange, at: "/entry_id"),
        BadRequest(
            [
                "verdict": "true_positive", "entry_id": .string(EventSample.id(1)),
                "comment": .string(String(repeating: "x", count: 501)),
            ],
            .outOfRange,
            at: "/comment"
        ),
    ])
    func `feedback that is none is refused at its place`(request: BadRequest) async throws {
        let drafts = try await store(1)
        let error = await #expect(throws: ManagementError.self) {
            try await harness.own(.post, "/events/\(drafts[0].id.text)/feedback", request.body)
        }
        #expect(error?.code == request.code)
        #expect(error?.pointer == request.pointer)
    }

    @Test func `a scan says who sent it, and by what he knows it`() async throws {
        let body = RequestBody(Array(#"{"text": "x"}"#.utf8), contentType: "application/json")
        #expect(try await harness.scan("?reference=build-4711", body)["event_id"] == .null)
        let source = try #require(harness.scans.request?.source)
        #expect(source.reference == "build-4711")
        #expect(source.kind == .scan)
        #expect(ObjectID(source.token) != nil)
        for reference in ["", String(repeating: "x", count: 129), "a\nb", "a\u{0}"] {
            let error = await #expect(throws: ManagementError.self) {
                try await harness.scan("?reference=\(reference)", body)
            }
            #expect(error?.code == .outOfRange)
        }
    }
}
