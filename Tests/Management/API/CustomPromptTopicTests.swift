import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

struct CustomPromptTopicTests {
    private let api = APIHarness(catalog: .sample, clock: .ticking)
    private let path = "/custom_prompt_topics"

    @Test func `a topic is read back, and is an entry as well`() async throws {
        let made = try await api.call(.post, path, topic)
        #expect(
            made == [
                "id": made["id"], "name": "Pets", "description": .null, "topic": "cats", "enabled": true,
                "profile_id": .null, "created_at": made["updated_at"], "updated_at": made["updated_at"],
            ]
        )
        #expect(try await api.call(.get, path) == [made])
        #expect(try await api.call(.get, "\(path)/\(made["id"].text)") == made)
        #expect(
            try await api.call(.get, "/entries/\(made["id"].text)") == [
                "id": made["id"], "type": "custom_prompt_topic", "name": "Pets", "enabled": true,
                "created_at": made["created_at"], "updated_at": made["updated_at"], "description": .null,
                "profiles": [],
            ]
        )
    }

    @Test func `a topic is changed, and goes`() async throws {
        let made = try await api.call(.post, path, topic)
        let place = "\(path)/\(made["id"].text)"
        let changed = try await api.call(
            .put,
            place,
            ["name": "Animals", "topic": "dogs", "enabled": false, "description": "Barking."]
        )
        #expect(changed["topic"] == "dogs")
        #expect(changed["description"] == "Barking.")
        #expect(changed["created_at"] == made["created_at"])
        #expect(changed["updated_at"] != made["updated_at"])
        #expect(try await api.call(.delete, place) == [:])
        #expect(try await api.call(.get, path) == [])
        await api.expect(.notFound, at: nil, .get, place)
    }

    @Test func `a topic of a profile stays with what the profile owns`() async throws {
        let profile = try await api.call(.post, "/profiles/custom", ["name": "HR"])
        let made = try await api.call(.post, path, topic.adding([.init("profile_id", profile["id"])]))
        #expect(made["profile_id"] == profile["id"])
        let place = "/profiles/custom/\(profile["id"].text)"
        #expect(try await api.call(.get, place)["entries"][0]["type"] == "custom_prompt_topic")
        let item: JSONValue = ["entry_id": made["id"], "name": "Renamed", "enabled": false]
        let changed = try await api.call(.put, place, ["name": "HR", "entries": [item]])
        #expect(changed["entries"][0]["name"] == "Renamed")
        #expect(try await api.call(.get, "\(path)/\(made["id"].text)")["topic"] == "cats")
    }

    @Test func `a topic is no custom entry, and a custom entry no topic`() async throws {
        let made = try await api.call(.post, path, topic)
        let body: JSONValue = ["name": "x", "enabled": true, "pattern": ["regex": "x"]]
        await api.expect(.notFound, at: nil, .put, "/entries/custom/\(made["id"].text)", body)
        let entry = try await api.call(.post, "/entries", body)
        await api.expect(.notFound, at: nil, .get, "\(path)/\(entry["id"].text)")
        await api.expect(.notFound, at: nil, .delete, "\(path)/\(entry["id"].text)")
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/name"),
        BadRequest(["name": "x", "enabled": true], .invalidField, at: "/topic"),
        BadRequest(["name": "x", "enabled": true, "topic": "x"], .outOfRange, at: "/topic"),
        BadRequest(
            ["name": "x", "enabled": true, "topic": .string(String(repeating: "x", count: 51))],
            .outOfRange,
            at: "/topic"
        ),
        BadRequest(["name": "x", "topic": "cats"], .invalidField, at: "/enabled"),
        BadRequest(
            ["name": "x", "topic": "cats", "enabled": true, "profile_id": .string(Catalog.ID.financial)],
            .outOfRange,
            at: "/profile_id"
        ),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        await api.expect(request.code, at: request.pointer, .post, path, request.body)
    }

    @Test func `there are as many as there may be`() async throws {
        var limits = AccountLimits()
        limits.promptTopics = 1
        let api = APIHarness(limits: limits)
        try await api.call(.post, path, topic)
        await api.expect(.limitReached, at: nil, .post, path, topic)
    }

    private let topic: JSONValue = ["name": "Pets", "topic": "cats", "enabled": true]
}
