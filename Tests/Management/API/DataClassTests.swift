import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct DataClassTests {
    private let api = APIHarness(clock: .ticking)
    private let path = "/data_classes"

    /// An entry that expressions can name.
    private func entry(_ name: String = "Plan") async throws -> String {
        let made = try await api.call(.post, "/document_fingerprints", ["name": .string(name), "match_percent": 50])
        return made["entry_id"].text
    }

    private func body(_ name: String, _ expression: String) -> JSONValue {
        ["name": .string(name), "expression": .string(expression), "data_tags": [], "sensitivity_levels": []]
    }

    private func match(_ entry: String) -> String { "dlp_match(dlp.entries[\"\(entry)\"])" }
    private func matchClass(_ id: JSONValue) -> String { "dlp_match(dlp.data_classes[\"\(id.text)\"])" }

    @Test func `a class is read back as it was made, its expression byte for byte`() async throws {
        let expression = "  ( " + match(try await entry()).replacing("[", with: " [\t") + "\n) "
        let made = try await api.call(.post, path, body("Plans", expression))
        #expect(made["expression"] == .string(expression))
        #expect(made["description"] == .null)
        #expect(made["data_tags"] == [])
        #expect(try await api.call(.get, "\(path)/\(made["id"].text)") == made)
        #expect(try await api.call(.get, path) == [made])
    }

    @Test func `labels keep their order, and levels may be objects or pairs`() async throws {
        let tags = try await api.call(
            .post,
            "/data_tag_categories",
            ["name": "T", "tags": [["name": "a"], ["name": "b"]]]
        )[
            "tags"
        ].elements.map { $0["id"] }
        let group = try await api.call(
            .post,
            "/sensitivity_groups",
            ["name": "G", "levels": [["name": "low"], ["name": "high"]]]
        )
        let levels = group["levels"].elements.map { $0["id"] }
        let made = try await api.call(
            .post,
            path,
            [
                "name": "Plans", "expression": .string(match(try await entry())), "data_tags": .array(tags.reversed()),
                "sensitivity_levels": [[group["id"], levels[1]], ["group_id": group["id"], "level_id": levels[0]]],
            ]
        )
        #expect(made["data_tags"] == .array(tags.reversed()))
        #expect(
            made["sensitivity_levels"] == [
                ["group_id": group["id"], "level_id": levels[1]], ["group_id": group["id"], "level_id": levels[0]],
            ]
        )
        let place = "\(path)/\(made["id"].text)"
        let kept = try await api.call(
            .put,
            place,
            ["name": .null, "expression": .null, "data_tags": .null, "sensitivity_levels": .null]
        )
        #expect(kept == made)
        #expect(try await api.call(.put, place, ["data_tags": []])["data_tags"] == [])
        try await api.call(.put, place, ["data_tags": .array(tags)])
        try await api.call(.delete, "/data_tag_categories/\(try await category())/data_tags/\(tags[0].text)")
        #expect(try await api.call(.get, place)["data_tags"] == .array([tags[1]]))
    }

    private func category() async throws -> String {
        try await api.call(.get, "/data_tag_categories")[0]["id"].text
    }

    @Test func `null clears a description, and a change of nothing changes no date`() async throws {
        let made = try await api.call(.post, path, body("Plans", match(try await entry())))
        let place = "\(path)/\(made["id"].text)"
        let described = try await api.call(.put, place, ["description": "Of ours."])
        #expect(described["description"] == "Of ours.")
        #expect(described["updated_at"] != made["updated_at"])
        #expect(try await api.call(.put, place, ["description": "Of ours.", "name": "Plans"]) == described)
        #expect(try await api.call(.put, place, ["description": .null])["description"] == .null)
    }

    @Test func `a class may not depend on itself, however long the way`() async throws {
        let entry = try await entry()
        let first = try await api.call(.post, path, body("1", match(entry)))
        let second = try await api.call(.post, path, body("2", matchClass(first["id"])))
        let third = try await api.call(.post, path, body("3", "\(match(entry)) or \(matchClass(second["id"]))"))
        for other in [first, second, third] {
            await api.expect(
                BadRequest(
                    ["expression": .string("not " + matchClass(other["id"]))],
                    .invalidExpression,
                    at: "/expression"
                ),
                .put,
                "\(path)/\(first["id"].text)"
            )
        }
        #expect(try await api.call(.get, "\(path)/\(first["id"].text)") == first)
    }

    @Test func `what an expression names cannot be deleted`() async throws {
        let fingerprint = try await api.call(.post, "/document_fingerprints", ["name": "Plan", "match_percent": 50])
        let first = try await api.call(.post, path, body("1", match(fingerprint["entry_id"].text)))
        let second = try await api.call(.post, path, body("2", matchClass(first["id"])))
        await api.expect(.inUse, .delete, "\(path)/\(first["id"].text)")
        await api.expect(.inUse, .delete, "/document_fingerprints/\(fingerprint["id"].text)")
        #expect(try await api.call(.delete, "\(path)/\(second["id"].text)") == [:])
        try await api.call(.delete, "\(path)/\(first["id"].text)")
        try await api.call(.delete, "/document_fingerprints/\(fingerprint["id"].text)")
        #expect(try await api.call(.get, path) == [])
    }

    @Test(arguments: [
        BadRequest(
            ["name": "x", "expression": "", "data_tags": [], "sensitivity_levels": []],
            .invalidExpression,
            at: "/expression"
        ),
        BadRequest(["expression": "x", "data_tags": [], "sensitivity_levels": []], .invalidField, at: "/name"),
        BadRequest(["name": "x", "data_tags": [], "sensitivity_levels": []], .invalidField, at: "/expression"),
        BadRequest(["name": "x", "expression": "x", "sensitivity_levels": []], .invalidField, at: "/data_tags"),
        BadRequest(["name": "x", "expression": "x", "data_tags": []], .invalidField, at: "/sensitivity_levels"),
        BadRequest(
            ["name": "x", "expression": "x", "data_tags": .null, "sensitivity_levels": []],
            .invalidField,
            at: "/data_tags"
        ),
        BadRequest(
            ["name": "x", "expression": "x", "data_tags": [], "sensitivity_levels": []],
            .invalidExpression,
            at: "/expression"
        ),
        BadRequest(
            [
                "name": "x", "data_tags": [], "sensitivity_levels": [],
                "expression": "dlp_match(dlp.entries[\"00000000-0000-4000-8000-000000000000\"])",
            ],
            .invalidExpression,
            at: "/expression"
        ),
        BadRequest(
            [
                "name": "x", "data_tags": [], "sensitivity_levels": [],
                "expression": "dlp_match(dlp.data_classes[\"00000000-0000-4000-8000-000000000000\"])",
            ],
            .invalidExpression,
            at: "/expression"
        ),
        BadRequest(
            [
                "name": "x", "expression": "x", "data_tags": ["00000000-0000-4000-8000-000000000000"],
                "sensitivity_levels": [],
            ],
            .notFound,
            at: "/data_tags/0"
        ),
        BadRequest(
            ["name": "x", "expression": "x", "data_tags": [], "sensitivity_levels": [["only"]]],
            .invalidField,
            at: "/sensitivity_levels/0"
        ),
        BadRequest(
            ["name": "x", "expression": "x", "data_tags": [], "sensitivity_levels": [["a", "b"]]],
            .invalidField,
            at: "/sensitivity_levels/0/0"
        ),
        BadRequest(
            ["name": "x", "expression": "x", "data_tags": [], "sensitivity_levels": [["group_id": "a"]]],
            .invalidField,
            at: "/sensitivity_levels/0/group_id"
        ),
        BadRequest(
            [
                "name": "x", "expression": "x", "data_tags": [],
                "sensitivity_levels": [
                    ["00000000-0000-4000-8000-000000000000", "00000000-0000-4000-8000-000000000000"]
                ],
            ],
            .notFound,
            at: "/sensitivity_levels/0"
        ),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        await api.expect(request, .post, path)
    }

    @Test func `an unknown reference is refused with its place in the text`() async throws {
        let expression = "not dlp_match(dlp.entries[\"\(ObjectID().text)\"])"
        let error = await #expect(throws: ManagementError.self) {
            try await api.call(.post, path, body("x", expression))
        }
        #expect(error?.message == "character 27: there is no entry with this id")
    }
}
