import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

struct IntegrationTests {
    private let api = APIHarness(catalog: .sample, clock: .ticking)
    private let path = "/entries/integration"

    @Test func `a profile of an integration has every field`() async throws {
        let (profile, entry) = try await integration()
        let answered = try await api.call(.get, "/profiles/\(profile.id.text)")
        #expect(
            answered == [
                "id": .string(profile.id.text), "type": "integration", "name": "Labels", "description": .null,
                "integration_id": .string(profile.integration.text), "entries": [json(entry)], "shared_entries": [],
                "created_at": "1970-01-01T00:00:00.000001Z", "updated_at": "1970-01-01T00:00:00.000001Z",
            ]
        )
        #expect(try await api.call(.get, "/profiles").elements.first == answered)
        #expect(try await api.call(.get, "/entries").elements.first == json(entry))
        await api.expect(.notFound, at: nil, .get, "/profiles/custom/\(profile.id.text)")
    }

    @Test func `an entry is switched, and can be shared`() async throws {
        let (profile, entry) = try await integration()
        let on = try await api.call(.post, path, ["entry_id": .string(entry.id.text), "enabled": true])
        #expect(on["enabled"] == true)
        #expect(on["updated_at"] != "1970-01-01T00:00:00.000001Z")
        #expect(try await api.call(.get, "/profiles/\(profile.id.text)")["updated_at"] == on["updated_at"])
        #expect(try await api.call(.put, "\(path)/\(entry.id.text)", ["enabled": true]) == on)
        let off = try await api.call(.put, "/entries/\(entry.id.text)", ["type": "integration", "enabled": false])
        #expect(off["enabled"] == false)
        let share: JSONValue = ["entry_id": .string(entry.id.text), "enabled": true]
        let custom = try await api.call(.post, "/profiles/custom", ["name": "HR", "shared_entries": [share]])
        #expect(custom["shared_entries"][0]["type"] == "integration")
        for place in [path, "/entries"] { #expect(try await api.call(.delete, "\(place)/\(entry.id.text)") == [:]) }
        #expect(try await api.call(.get, "/entries/\(entry.id.text)")["name"] == "Secret")
    }

    @Test func `an entry that no provider has sent is not found`() async throws {
        let id = Catalog.ID.card
        await api.expect(.notFound, at: "/entry_id", .post, path, ["entry_id": .string(id), "enabled": true])
        await api.expect(.notFound, at: nil, .put, "\(path)/\(id)", ["enabled": true])
        await api.expect(.notFound, at: nil, .delete, "\(path)/\(id)")
    }

    private func json(_ entry: IntegrationEntry) -> JSONValue {
        [
            "id": .string(entry.id.text), "type": "integration", "name": "Secret", "enabled": false,
            "profile_id": .null, "created_at": "1970-01-01T00:00:00.000001Z",
            "updated_at": "1970-01-01T00:00:00.000001Z",
        ]
    }

    /// What a synchronisation would have stored.
    private func integration() async throws -> (IntegrationProfile, IntegrationEntry) {
        let made = Timestamp(microseconds: 1)
        let profile = IntegrationProfile(
            id: ObjectID(),
            integration: ObjectID(),
            name: "Labels",
            summary: nil,
            createdAt: made,
            updatedAt: made
        )
        let entry = IntegrationEntry(
            id: ObjectID(),
            name: "Secret",
            isEnabled: false,
            profile: profile.id,
            createdAt: made,
            updatedAt: made
        )
        try await api.api.books.update(api.account) { (draft) throws(ManagementError) in
            draft.put(profile)
            draft.put(entry)
        }
        return (profile, entry)
    }
}
