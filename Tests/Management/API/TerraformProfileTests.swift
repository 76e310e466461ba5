import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

/// The requests of Terraform's provider, and what a refresh has to find.
struct TerraformProfileTests {
    private typealias ID = Catalog.ID
    private let api = APIHarness(catalog: .sample, clock: .ticking)

    @Test func `a custom profile states every default and sends the kind of what it shares`() async throws {
        let made = try await api.call(
            .post,
            "/profiles/custom",
            [
                "name": "HR", "description": "People.", "ai_context_enabled": false, "allowed_match_count": 0,
                "confidence_threshold": "low", "ocr_enabled": false,
                "context_awareness": ["enabled": false, "skip": ["files": false]],
                "shared_entries": [["entry_id": .string(ID.card), "enabled": true, "entry_type": "predefined"]],
            ]
        )
        let read = try await api.call(.get, "/profiles/custom/\(made["id"].text)")
        #expect(read["created_at"] == made["created_at"])
        #expect(read["updated_at"] == made["updated_at"])
        #expect(read["shared_entries"].elements.count == 1)
    }

    @Test func `a predefined profile keeps the order of what is on, and has no entries`() async throws {
        let place = "/profiles/predefined/\(ID.financial)/config"
        let wanted: JSONValue = [.string(ID.swift), .string(ID.cardText), .string(ID.card)]
        let body: JSONValue = [
            "ai_context_enabled": false, "allowed_match_count": 3, "confidence_threshold": "medium",
            "enabled_entries": wanted, "ocr_enabled": true,
        ]
        #expect(try await api.call(.put, place, body)["entries"] == [])
        let read = try await api.call(.get, place)
        #expect(read["enabled_entries"] == wanted)
        #expect(read["entries"] == [])
        #expect(read["allowed_match_count"] == 3)
        #expect(read["confidence_threshold"] == "medium")
        #expect(read["ocr_enabled"] == true)
        #expect(try await api.call(.delete, "/profiles/predefined/\(ID.financial)") == [:])
    }

    @Test func `a custom entry keeps the profile it was made with`() async throws {
        let profile = try await api.call(.post, "/profiles/custom", ["name": "HR"])
        let pattern: JSONValue = ["regex": "x", "validation": "luhn"]
        let body: JSONValue = ["name": "x", "enabled": true, "pattern": pattern, "profile_id": profile["id"]]
        let made = try await api.call(.post, "/entries", body)
        let again: JSONValue = ["name": "y", "enabled": true, "pattern": ["regex": "x", "validation": .null]]
        let place = made["id"].text
        try await api.call(.put, "/entries/custom/\(place)", again.adding([.init("profile_id", profile["id"])]))
        let read = try await api.call(.get, "/entries/\(place)")
        #expect(read["profile_id"] == profile["id"])
        #expect(read["name"] == "y")
        #expect(read["pattern"] == ["regex": "x"])
        #expect(try await api.call(.delete, "/entries/\(place)") == [:])
    }

    @Test func `a predefined entry is updated with more than its schema has`() async throws {
        let body: JSONValue = [
            "entry_id": .string(ID.swift), "profile_id": .string(ID.financial), "enabled": true,
        ]
        try await api.call(.post, "/entries/predefined", body)
        try await api.call(.put, "/entries/predefined/\(ID.swift)", body)
        let read = try await api.call(.get, "/entries/\(ID.swift)")
        #expect(read["enabled"] == true)
        #expect(read["profile_id"] == .string(ID.financial))
    }

    @Test func `an entry of the older resource comes back with its type`() async throws {
        let body: JSONValue = ["name": "x", "enabled": true, "pattern": ["regex": "x"], "type": "custom"]
        let made = try await api.call(.post, "/entries", body)
        let place = "/entries/\(made["id"].text)"
        #expect(try await api.call(.put, place, body)["type"] == "custom")
        #expect(try await api.call(.get, place)["type"] == "custom")
        #expect(try await api.call(.delete, place) == [:])
    }
}
