import ArgumentParser
import Testing
import WeirJSON
import WeirManagement

@testable import weir

struct EventOptionsTests {
    private static let now = Timestamp(microseconds: 1_795_253_400_000_000)

    @Test(arguments: [
        ("30m", "2026-11-21T09:00:00.000000Z"), ("24h", "2026-11-20T09:30:00.000000Z"),
        ("7d", "2026-11-14T09:30:00.000000Z"), ("2w", "2026-11-07T09:30:00.000000Z"),
        ("2026-11-01", "2026-11-01T00:00:00.000000Z"), ("2026-11-01T12:00:00+01:00", "2026-11-01T11:00:00.000000Z"),
    ])
    func `a moment in the past is read`(text: String, expected: String) {
        #expect(PastMoment(text, now: Self.now)?.moment.text == expected)
    }

    @Test(arguments: ["", "h", "0h", "-1h", "1y", "99999999999999999999d", "2026-02-30", "yesterday"])
    func `what is none is refused`(text: String) {
        #expect(PastMoment(text, now: Self.now) == nil)
    }

    @Test func `filters become a query, whatever they say`() throws {
        let command = try #require(
            try Weir.parseAsRoot([
                "events", "list", "--entry", "a&b", "--entry", "c", "--match", "true", "--since", "2026-11-01",
            ]) as? EventsListCommand
        )
        #expect(
            command.filter.items.query == "?since=2026-11-01T00%3A00%3A00.000000Z&entry=a%26b&entry=c&match=true"
        )
    }

    @Test func `an event is a row`() {
        var table = EventTable()
        table.append([
            "id": "e1", "time": "2026-11-21T09:30:00.123456Z", "match": true, "inspected": false, "reference": "job 1",
            "file": ["mime": "text/plain", "size": 12],
            "profiles": [["name": "Cards", "match": true], ["name": "Tolerated", "match": false]],
            "entries": [["name": "Visa", "count": 3]],
        ])
        let text = String(decoding: table.render(Style(isColored: false)), as: UTF8.self)
        #expect(
            text == """
                Time                  Event  Outcome               Profiles  Findings  Type        Bytes  Reference
                2026-11-21T09:30:00Z  e1     match, not inspected  Cards     Visa ×3   text/plain  12     job 1

                """
        )
    }
}
