import Testing
import WeirJSON
import WeirLog

struct ScanEventTests {
    private static func reference(_ number: Int) -> ScanEvent.Reference {
        ScanEvent.Reference(id: "id \(number)", name: "näme \(number)")
    }

    private static func event(
        entries: Int = 1,
        undetected: Int = 0,
        payload: LoggedPayload? = nil
    ) -> ScanEvent {
        ScanEvent(
            source: EventSource(
                kind: EventKind(rawValue: "mail"),
                point: "relay",
                token: "t",
                tokenName: "ci",
                email: "ann@example.com",
                reference: "job \"1\""
            ),
            file: ScanEvent.File(fileExtension: nil, mime: "text/plain", size: 12),
            isMatch: true,
            isInspected: false,
            profiles: [.init(reference: reference(1), type: "custom", matchCount: 3, allowedMatchCount: 3)],
            entries: (0..<entries).map {
                .init(reference: reference($0), type: "custom", count: 2, confidence: "low")
            },
            dataClasses: [
                .init(
                    reference: reference(2),
                    tags: [.init(group: reference(6), label: reference(3))],
                    levels: [.init(group: reference(4), label: reference(5))]
                )
            ],
            issues: [.init(code: "limit", problem: "limit:pages", isNotice: true, count: 4)],
            undetected: (0..<undetected).map { "u\($0)" },
            revision: 8,
            milliseconds: 9,
            payload: payload
        )
    }

    @Test(arguments: [nil, LoggedPayload.truncated, .sealed("c2VhbGVk", omitted: 5)])
    func `an event is read as it was written`(payload: LoggedPayload?) throws {
        let event = Self.event(payload: payload)
        let json = try JSONValue(reading: JSONValue.object(event.members).bytes)
        #expect(ScanEvent(json, payload: payload?.text) == event)
    }

    @Test func `what is missing makes no event`() {
        #expect(ScanEvent(["kind": "scan"], payload: nil) == nil)
        #expect(ScanEvent([], payload: nil) == nil)
    }

    @Test func `lists are cut, and what they lost is counted`() throws {
        let event = Self.event(entries: 103, undetected: 101)
        #expect(event.entries.count == ScanEvent.mostListed)
        #expect(event.undetected.count == ScanEvent.mostListed)
        #expect(event.omitted == 4)
        let json = try JSONValue(reading: JSONValue.object(event.members).bytes)
        #expect(ScanEvent(json, payload: nil)?.omitted == 4)
    }

    @Test func `as many findings as are allowed are no match`() {
        #expect(Self.event().profiles.map(\.isMatch) == [false])
    }

    @Test(arguments: [
        ("report.docx", "docx"), ("REPORT.PDF", "pdf"), ("a.tar.gz", "gz"), (".env", "env"),
        ("report", nil), ("report.", nil), ("", nil), ("a.4111111111111111", nil), ("a.hunter2", nil),
        ("a.docx ", nil), ("card.4111 1111 1111 1111.txt", "txt"),
    ])
    func `only an extension that is known is told`(name: String, expected: String?) {
        #expect(KnownExtension.of(name) == expected)
    }
}
