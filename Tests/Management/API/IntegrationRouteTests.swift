import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

/// Integrations as whoever knows a provider's labels tells weir of them.
struct IntegrationRouteTests {
    private let api = APIHarness(catalog: .sample, clock: .ticking)
    private let path = "/integrations"
    private static let secret = "2c4e6a8b-0d1f-4a3c-9e5b-7d9f1b3c5e72"
    private static let open = "3d5f7b9c-1e2a-4b4d-8f6c-8e0a2c4d6f83"

    private func label(_ id: String, _ name: String, enabled: Bool? = nil) -> JSONValue {
        let label: JSONValue = ["id": .string(id), "name": .string(name)]
        return enabled.map { label.adding([.init("enabled", .bool($0))]) } ?? label
    }

    private func make() async throws -> JSONValue {
        let labels: JSONValue = [label(Self.secret, "Secret", enabled: true), label(Self.open, "Open")]
        return try await own(.post, path, ["name": "Purview", "labels": labels])
    }

    @Test func `labels become entries of a profile that the compatible API lists and switches`() async throws {
        let made = try await make()
        #expect(made["labels"].elements.map { $0["enabled"] } == [true, false])
        #expect(made["description"] == .null)
        let profile = try await api.call(.get, "/profiles/\(made["profile_id"].text)")
        #expect(profile["type"] == "integration")
        #expect(profile["integration_id"] == made["id"])
        #expect(profile["entries"].elements.map { $0["id"].text } == [Self.secret, Self.open])
        try await api.call(.put, "/entries/integration/\(Self.open)", ["enabled": true])
        #expect(try await own(.get, path).elements.first?["labels"][1]["enabled"] == true)
        #expect(try await own(.get, "\(path)/\(made["id"].text)")["name"] == "Purview")
    }

    @Test func `labels that are gone stay unless they are pruned`() async throws {
        let place = "\(path)/\(try await make()["id"].text)"
        let renamed: JSONValue = ["labels": [label(Self.open, "Public")]]
        let kept = try await own(.put, place, renamed)
        #expect(kept["labels"].elements.map { $0["name"] } == ["Secret", "Public"])
        #expect(kept["labels"].elements.map { $0["enabled"] } == [true, false])
        #expect(try await own(.put, place, renamed)["updated_at"] == kept["updated_at"])
        let share: JSONValue = ["entry_id": .string(Self.secret), "enabled": true]
        let custom = try await api.call(.post, "/profiles/custom", ["name": "HR", "shared_entries": [share]])
        let pruned = try await own(.put, place + "?prune=true", renamed)
        #expect(pruned["labels"].elements.map { $0["id"].text } == [Self.open])
        #expect(pruned["updated_at"] != kept["updated_at"])
        #expect(try await api.call(.get, "/profiles/custom/\(custom["id"].text)")["shared_entries"] == [])
    }

    @Test func `a label that a data class names does not go`() async throws {
        let made = try await make()
        let expression = "dlp_match(dlp.entries[\"\(Self.secret)\"])"
        let dataClass = try await api.call(
            .post,
            "/data_classes",
            ["name": "C", "expression": .string(expression), "data_tags": [], "sensitivity_levels": []]
        )
        let place = "\(path)/\(made["id"].text)"
        await expect(.inUse, .put, place + "?prune=true", ["labels": []])
        await expect(.inUse, .delete, place)
        #expect(try await own(.get, place) == made)
        try await api.call(.delete, "/data_classes/\(dataClass["id"].text)")
        #expect(try await own(.delete, place) == [:])
        #expect(try await own(.get, path) == [])
        await api.expect(.notFound, at: nil, .get, "/entries/\(Self.secret)")
        await api.expect(.notFound, at: nil, .get, "/profiles/\(made["profile_id"].text)")
    }

    @Test func `what cannot be is refused, and nothing is changed`() async throws {
        _ = try await make()
        let labels: [(JSONValue, ManagementError.Code)] = [
            ([label(Catalog.ID.card, "Card")], .inUse), ([label(Self.secret, "Secret")], .inUse),
            (
                [
                    label("4e6a8c0d-2f3b-4c5e-9a7d-9f1b3d5e7a94", "x"),
                    label("4E6A8C0D-2F3B-4C5E-9A7D-9F1B3D5E7A94", "y"),
                ], .outOfRange
            ),
            ([label("x", "Secret")], .invalidField), ([["id": .string(Self.open)]], .invalidField),
        ]
        for (list, code) in labels { await expect(code, .post, path, ["name": "Other", "labels": list]) }
        await expect(.nameTaken, .post, path, ["name": "Purview", "labels": []])
        await expect(.invalidField, .post, path, ["name": "Other"])
        await expect(.notFound, .get, "\(path)/\(Self.secret)")
        await expect(.notFound, .put, "\(path)/\(Self.secret)", [:])
        await expect(.notFound, .delete, "\(path)/\(Self.secret)")
        #expect(try await own(.get, path).elements.count == 1)
    }

    @discardableResult
    private func own(_ method: Route.Method, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
        try await api.own(method, path, body).result
    }

    private func expect(
        _ code: ManagementError.Code,
        _ method: Route.Method,
        _ path: String,
        _ body: JSONValue? = nil
    ) async {
        let error = await #expect(throws: ManagementError.self) { try await own(method, path, body) }
        #expect(error?.code == code, "\(path)")
    }
}
