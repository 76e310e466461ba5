import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

struct EntryTests {
    private typealias ID = Catalog.ID
    private let api = APIHarness(catalog: .sample, clock: .ticking)

    @Test func `an entry that stands alone is read back and can be shared`() async throws {
        let made = try await api.call(.post, "/entries", entry)
        #expect(
            made == [
                "id": made["id"], "type": "custom", "name": "Number", "enabled": true,
                "created_at": "2023-11-14T22:13:21.000000Z", "updated_at": "2023-11-14T22:13:21.000000Z",
                "description": "Numbers.", "pattern": ["regex": "N-[0-9]{6}"], "profile_id": .null,
            ]
        )
        let share: JSONValue = ["entry_id": made["id"], "enabled": false]
        let profile = try await api.call(.post, "/profiles/custom", ["name": "HR", "shared_entries": [share]])
        let alone = try await api.call(.get, place(made))
        #expect(alone == made.adding([.init("profiles", [["id": profile["id"], "name": "HR"]])]))
        #expect(profile["shared_entries"][0]["enabled"] == false)
    }

    @Test func `an entry of a profile is in the profile, and moves its time`() async throws {
        let profile = try await api.call(.post, "/profiles/custom", ["name": "HR"])
        let made = try await api.call(.post, "/entries", entry.adding([.init("profile_id", profile["id"])]))
        #expect(made["profile_id"] == profile["id"])
        var now = try await api.call(.get, "/profiles/\(profile["id"].text)")
        #expect(now["entries"] == [made])
        #expect(now["updated_at"] == made["created_at"])
        let changed = try await api.call(
            .put,
            "/entries/custom/\(made["id"].text)",
            ["name": "Renamed", "enabled": false, "pattern": ["regex": "y", "validation": "luhn"]]
        )
        #expect(changed["created_at"] == made["created_at"])
        now = try await api.call(.get, "/profiles/\(profile["id"].text)")
        #expect(now["entries"] == [changed])
        #expect(now["updated_at"] == changed["updated_at"])
        #expect(try await api.call(.delete, place(made)) == [:])
        now = try await api.call(.get, "/profiles/\(profile["id"].text)")
        #expect(now["entries"] == [])
        #expect(now["updated_at"] != changed["updated_at"])
    }

    @Test(arguments: [ID.financial, ID.nothing])
    func `an entry is owned by a custom profile or none`(profile: String) async throws {
        let body = entry.adding([.init("profile_id", .string(profile))])
        await api.expect(.outOfRange, at: "/profile_id", .post, "/entries", body)
    }

    @Test func `names are unique in a profile, not among profiles`() async throws {
        let first = try await api.call(.post, "/profiles/custom", ["name": "1"])
        let second = try await api.call(.post, "/profiles/custom", ["name": "2"])
        let owned = entry.adding([.init("profile_id", first["id"])])
        try await api.call(.post, "/entries", owned)
        await api.expect(.nameTaken, at: "/name", .post, "/entries", owned)
        try await api.call(.post, "/entries", entry.adding([.init("profile_id", second["id"])]))
        try await api.call(.post, "/entries", entry)
    }

    /// Both are shown as é, and Swift takes them for equal; what is looked for is bytes.
    @Test func `a pattern with the same characters in other bytes is another pattern`() async throws {
        let made = try await api.call(
            .post,
            "/entries",
            ["name": "Number", "enabled": true, "pattern": ["regex": "caf\u{E9}"]]
        )
        try await api.call(
            .put,
            place(made),
            ["type": "custom", "name": "Number", "pattern": ["regex": "cafe\u{301}"]]
        )
        let regex = try await api.call(.get, place(made))["pattern"]["regex"].text
        #expect(Array(regex.utf8) == Array("cafe\u{301}".utf8))
    }

    @Test func `an update says what the check is, and may leave out the rest`() async throws {
        let made = try await api.call(.post, "/entries", entry)
        func put(_ pattern: JSONValue = ["regex": "N-[0-9]{6}"], _ more: JSONValue.Member...) async throws -> JSONValue
        {
            let body: JSONValue = ["type": "custom", "name": "Number", "pattern": pattern]
            return try await api.call(.put, place(made), body.adding(more))
        }
        #expect(try await put() == made)
        #expect(try await put(made["pattern"], .init("enabled", false))["enabled"] == false)
        #expect(try await put()["enabled"] == false)
        #expect(try await put(made["pattern"], .init("description", .null))["description"] == .null)
        let checked: JSONValue = ["regex": "x", "validation": "luhn"]
        #expect(try await put(checked)["pattern"] == checked)
        let unchecked: JSONValue = ["regex": "x", "validation": .null]
        #expect(try await put(unchecked)["pattern"] == ["regex": "x"])
    }

    @Test func `a list has every kind, the catalog's last`() async throws {
        try await api.call(.post, "/entries", entry)
        try await api.call(.post, "/custom_prompt_topics", ["name": "Topic", "topic": "cats", "enabled": true])
        let list = try await api.call(.get, "/entries").elements
        #expect(
            list.map { $0["type"].text } == ["custom", "custom_prompt_topic"] + Array(repeating: "predefined", count: 6)
        )
        #expect(try await api.names("/entries").prefix(3) == ["Number", "Topic", "Card"])
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/name"),
        BadRequest(["name": "x"], .invalidField, at: "/enabled"),
        BadRequest(["name": "x", "enabled": true], .invalidField, at: "/pattern"),
        BadRequest(["name": "x", "enabled": true, "pattern": "x"], .invalidField, at: "/pattern"),
        BadRequest(["name": "x", "enabled": true, "pattern": [:]], .invalidField, at: "/pattern/regex"),
        BadRequest(
            ["name": "x", "enabled": true, "pattern": ["regex": "(?=x)"]],
            .invalidPattern,
            at: "/pattern/regex"
        ),
        BadRequest(
            ["name": "x", "enabled": true, "pattern": ["regex": .string(String(repeating: "x", count: 10_001))]],
            .outOfRange,
            at: "/pattern/regex"
        ),
        BadRequest(
            ["name": "x", "enabled": true, "pattern": ["regex": ".{1,257}"]],
            .invalidPattern,
            at: "/pattern/regex"
        ),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        await api.expect(request.code, at: request.pointer, .post, "/entries", request.body)
        let made = try await api.call(.post, "/entries", entry)
        await api.expect(request.code, at: request.pointer, .put, "/entries/custom/\(made["id"].text)", request.body)
    }

    @Test func `a message says where in the pattern the fault is`() async throws {
        let body: JSONValue = ["name": "x", "enabled": true, "pattern": ["regex": "abc(?=x)"]]
        let error = await #expect(throws: ManagementError.self) { try await api.call(.post, "/entries", body) }
        #expect(error?.message.hasPrefix("at byte 3: ") == true)
    }

    @Test func `an update is for the kind it names`() async throws {
        let made = try await api.call(.post, "/entries", entry)
        let custom: JSONValue = ["type": "custom", "name": "x", "pattern": ["regex": "x"]]
        await api.expect(.notFound, at: nil, .put, "/entries/\(ID.card)", custom)
        await api.expect(.notFound, at: nil, .put, place(made), ["type": "predefined", "enabled": true])
        await api.expect(.notFound, at: nil, .put, place(made), ["type": "integration", "enabled": true])
        await api.expect(.invalidField, at: "/type", .put, place(made), ["name": "x"])
        await api.expect(.outOfRange, at: "/type", .put, place(made), ["type": "word_list"])
    }

    @Test func `an entry that is not there is not found`() async throws {
        await api.expect(.notFound, at: nil, .get, "/entries/\(ID.nothing)")
        await api.expect(.notFound, at: nil, .delete, "/entries/\(ID.nothing)")
        let body: JSONValue = ["name": "x", "enabled": true, "pattern": ["regex": "x"]]
        await api.expect(.notFound, at: nil, .put, "/entries/custom/\(ID.nothing)", body)
    }

    private let entry: JSONValue = [
        "name": "Number", "enabled": true, "description": "Numbers.", "pattern": ["regex": "N-[0-9]{6}"],
    ]

    private func place(_ entry: JSONValue) -> String { "/entries/\(entry["id"].text)" }
}
