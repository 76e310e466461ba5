import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct SensitivityGroupTests {
    private let api = APIHarness(clock: .ticking)
    private let path = "/sensitivity_groups"

    private func group(_ levels: [String]) async throws -> JSONValue {
        try await api.call(
            .post,
            path,
            ["name": "Secrecy", "levels": .array(levels.map { ["name": .string($0)] })]
        )
    }

    private func names(_ group: JSONValue) -> [String] { group["levels"].elements.map { $0["name"].text } }

    @Test func `a group is read back as it was made`() async throws {
        let made = try await api.call(
            .post,
            path,
            ["name": "Secrecy", "description": "Who may see it.", "levels": [["name": "low", "description": "All."]]]
        )
        #expect(made["description"] == "Who may see it.")
        #expect(made["template_id"] == .null)
        #expect(made["levels"][0]["description"] == "All.")
        #expect(made["created_at"] == made["updated_at"])
        #expect(try await api.call(.get, "\(path)/\(made["id"].text)") == made)
        #expect(try await api.call(.get, path) == [made])
        #expect(try await api.call(.get, "\(path)/\(made["id"].text)/levels") == made["levels"])
    }

    @Test func `a new level goes last, and moves the group's date of change`() async throws {
        let made = try await group(["low"])
        let place = "\(path)/\(made["id"].text)"
        let level = try await api.call(.post, place + "/levels", ["name": "high"])
        let changed = try await api.call(.get, place)
        #expect(names(changed) == ["low", "high"])
        #expect(changed["updated_at"] == level["created_at"])
        #expect(changed["created_at"] == made["created_at"])
        #expect(try await api.call(.get, "\(place)/levels/\(level["id"].text)") == level)
    }

    @Test func `a level is changed and taken out by its path`() async throws {
        let made = try await group(["low", "high"])
        let place = "\(path)/\(made["id"].text)/levels/\(made["levels"][0]["id"].text)"
        let changed = try await api.call(.put, place, ["description": "All."])
        #expect(changed["name"] == "low")
        #expect(changed["description"] == "All.")
        #expect(try await api.call(.put, place, ["description": .null])["description"] == .null)
        #expect(try await api.call(.delete, place) == [:])
        #expect(names(try await api.call(.get, "\(path)/\(made["id"].text)")) == ["high"])
        await api.expect(.notFound, .get, place)
    }

    @Test func `the order of the levels is the one that was put`() async throws {
        let made = try await group(["low", "middle", "high"])
        let place = "\(path)/\(made["id"].text)"
        let ids = made["levels"].elements.map { $0["id"] }
        #expect(try await api.call(.get, place + "/level_order") == ["level_ids": .array(ids)])
        let order: JSONValue = ["level_ids": .array([ids[2], ids[0], ids[1]])]
        #expect(try await api.call(.put, place + "/level_order", order) == order)
        let changed = try await api.call(.get, place)
        #expect(names(changed) == ["high", "low", "middle"])
        _ = try await api.call(.put, place + "/level_order", order)
        #expect(try await api.call(.get, place) == changed)
    }

    @Test(arguments: [[], [0], [0, 0], [0, 1, 1], [0, 1, 2]])
    func `an order that does not name each level once is refused`(places: [Int]) async throws {
        let made = try await group(["low", "high"])
        let ids = made["levels"].elements.map { $0["id"] } + [.string(ObjectID().text)]
        let body: JSONValue = ["level_ids": .array(places.map { ids[$0] })]
        await api.expect(
            BadRequest(body, .outOfRange, at: "/level_ids"),
            .put,
            "\(path)/\(made["id"].text)/level_order"
        )
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/level_ids"),
        BadRequest(["level_ids": .null], .invalidField, at: "/level_ids"),
        BadRequest(["level_ids": ["x"]], .invalidField, at: "/level_ids/0"),
    ])
    func `an order that is none is refused at its place`(request: BadRequest) async throws {
        let made = try await group(["low", "high"])
        await api.expect(request, .put, "\(path)/\(made["id"].text)/level_order")
    }

    @Test func `a group from a template is a copy that remembers it`() async throws {
        let templates = try await api.call(.get, path + "/templates")
        let template = templates[0]
        #expect(templates.elements.count == 3)
        #expect(try await api.call(.get, "\(path)/templates/\(template["id"].text)") == template)
        let made = try await api.call(.post, path, ["name": "Ours", "template_id": template["id"]])
        #expect(made["template_id"] == template["id"])
        #expect(names(made) == template["levels"].elements.map { $0["name"].text })
        await api.expect(
            BadRequest(["name": "x", "levels": [], "template_id": template["id"]], .invalidField, at: "/template_id"),
            .post,
            path
        )
        await api.expect(.notFound, .get, "\(path)/templates/\(ObjectID().text)")
    }

    @Test func `a group takes its levels and their uses with it`() async throws {
        let made = try await group(["low", "high"])
        let entry = try await api.call(.post, "/document_fingerprints", ["name": "Plan", "match_percent": 50])[
            "entry_id"
        ]
        let level: JSONValue = ["group_id": made["id"], "level_id": made["levels"][0]["id"]]
        let other = try await api.call(.post, path, ["name": "Other", "levels": [["name": "low"]]])
        let kept: JSONValue = ["group_id": other["id"], "level_id": other["levels"][0]["id"]]
        let dataClass = try await api.call(
            .post,
            "/data_classes",
            [
                "name": "Plans", "expression": .string("dlp_match(dlp.entries[\"\(entry.text)\"])"), "data_tags": [],
                "sensitivity_levels": [level, kept],
            ]
        )
        try await api.call(.delete, "\(path)/\(made["id"].text)")
        let changed = try await api.call(.get, "/data_classes/\(dataClass["id"].text)")
        #expect(changed["sensitivity_levels"] == [kept])
        #expect(changed["updated_at"] != dataClass["updated_at"])
        #expect(try await api.call(.put, "\(path)/\(other["id"].text)", ["levels": []])["levels"] == [])
        #expect(try await api.call(.get, "/data_classes/\(dataClass["id"].text)")["sensitivity_levels"] == [])
    }
}
