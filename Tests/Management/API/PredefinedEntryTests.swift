import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

struct PredefinedEntryTests {
    private typealias ID = Catalog.ID
    private let api = APIHarness(catalog: .sample)

    @Test(arguments: [
        (ID.card, true), (ID.cardText, false), (ID.swift, true), (ID.phone, false), (ID.topic, false), (ID.lone, false),
    ])
    func `a check or keywords are what confidence comes from`(id: String, isAvailable: Bool) async throws {
        let entry = try await api.call(.get, "/entries/\(id)")
        #expect(entry["confidence"] == ["available": .bool(isAvailable), "ai_context_available": false])
    }

    @Test func `an entry has no times, and says what it is a variant of`() async throws {
        #expect(
            try await api.call(.get, "/entries/\(ID.card)") == [
                "id": .string(ID.card), "type": "predefined", "name": "Card", "enabled": true,
                "profile_id": .string(ID.financial),
                "confidence": ["available": true, "ai_context_available": false],
                "variant": ["type": "General", "description": "Numbers of cards."], "profiles": [],
            ]
        )
        let topic = try await api.call(.get, "/entries/\(ID.topic)")
        #expect(
            topic["variant"] == [
                "type": "PromptTopic", "topic_type": "Intent",
                "description": "Prompts that lead astray. Not looked for: there is no classifier.",
            ]
        )
    }

    @Test func `an entry is switched in every profile of the catalog that has it`() async throws {
        let off = try await api.call(.put, "/entries/predefined/\(ID.card)", ["enabled": false])
        #expect(off["type"] == "predefined")
        #expect(off["enabled"] == false)
        #expect(try await api.call(.get, "/entries/\(ID.card)")["enabled"] == false)
        #expect(try await enabled(ID.financial) == [ID.cardText])
        #expect(try await enabled(ID.record) == [ID.phone])
        let body: JSONValue = ["entry_id": .string(ID.card), "enabled": true, "profile_id": .string(ID.nothing)]
        #expect(try await api.call(.post, "/entries/predefined", body)["enabled"] == true)
        #expect(try await enabled(ID.financial) == [ID.cardText, ID.card])
        #expect(try await enabled(ID.record) == [ID.phone, ID.card])
    }

    @Test func `an entry of no profile keeps its own switch`() async throws {
        #expect(try await api.call(.get, "/entries/\(ID.lone)")["enabled"] == true)
        #expect(try await api.call(.get, "/entries/\(ID.lone)")["profile_id"] == .null)
        try await api.call(.put, "/entries/predefined/\(ID.lone)", ["enabled": false])
        #expect(try await api.call(.get, "/entries/\(ID.lone)")["enabled"] == false)
    }

    @Test func `the generic way leaves the switch when it is not named`() async throws {
        let on = try await api.call(.put, "/entries/\(ID.card)", ["type": "predefined"])
        #expect(on["enabled"] == true)
        let off = try await api.call(.put, "/entries/\(ID.card)", ["type": "predefined", "enabled": false])
        #expect(off["enabled"] == false)
    }

    @Test(arguments: ["/entries", "/entries/predefined"])
    func `to delete an entry changes nothing, however often`(path: String) async throws {
        for _ in 0..<2 { #expect(try await api.call(.delete, "\(path)/\(ID.card)") == [:]) }
        #expect(try await api.call(.get, "/entries/\(ID.card)")["enabled"] == true)
    }

    @Test func `an entry that is not in the catalog is not found`() async throws {
        let path = "/entries/predefined"
        let body: JSONValue = ["entry_id": .string(ID.nothing), "enabled": true]
        await api.expect(.notFound, at: "/entry_id", .post, path, body)
        await api.expect(.notFound, at: nil, .put, "\(path)/\(ID.nothing)", ["enabled": true])
        await api.expect(.notFound, at: nil, .delete, "\(path)/\(ID.nothing)")
        await api.expect(.invalidField, at: "/enabled", .put, "\(path)/\(ID.card)", [:])
    }

    private func enabled(_ id: String) async throws -> [String] {
        try await api.call(.get, "/profiles/predefined/\(id)/config")["enabled_entries"].elements.map(\.text)
    }
}
