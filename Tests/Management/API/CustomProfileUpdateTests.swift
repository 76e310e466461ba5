import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

/// What each field of an update says when it is missing, `null`, empty or there.
struct CustomProfileUpdateTests {
    private typealias ID = Catalog.ID
    private let api = APIHarness(catalog: .sample, clock: .ticking)
    private let path = "/profiles/custom"

    @Test func `a name has to be there`() async throws {
        let made = try await profile()
        await api.expect(.invalidField, at: "/name", .put, place(made), [:])
        await api.expect(.invalidField, at: "/name", .put, place(made), ["name": .null])
    }

    @Test func `what is not named stays, and nothing is changed`() async throws {
        let made = try await profile()
        #expect(try await api.call(.put, place(made), ["name": made["name"]]) == made)
        #expect(try await api.call(.get, place(made)) == made)
    }

    @Test(
        arguments: [
            ("description", .null), ("allowed_match_count", 7), ("ai_context_enabled", true), ("ocr_enabled", true),
            ("confidence_threshold", "low"), ("context_awareness", ["enabled": true, "skip": ["files": true]]),
            ("shared_entries", []),
        ] as [(String, JSONValue)]
    )
    func `null clears a description, a threshold and links, and keeps the rest`(
        field: String,
        after: JSONValue
    ) async throws {
        let made = try await profile()
        let changed = try await update(made, field, .null)
        #expect(changed[field] == after)
        #expect((changed["updated_at"] == made["updated_at"]) == (made[field] == after))
    }

    @Test(arguments: ["entries", "data_classes", "data_tags", "sensitivity_levels"])
    func `null keeps a list, and an empty one empties it`(field: String) async throws {
        let made = try await profile()
        #expect(try await update(made, field, .null) == made)
        let emptied = try await update(made, field, [])
        #expect(emptied[field] == [])
        #expect(emptied["updated_at"] != made["updated_at"])
    }

    @Test(
        arguments: [
            ("description", "New."), ("allowed_match_count", 1_000), ("ai_context_enabled", false),
            ("ocr_enabled", false), ("confidence_threshold", "very_high"),
            ("context_awareness", ["enabled": false, "skip": ["files": false]]),
        ] as [(String, JSONValue)]
    )
    func `a value replaces what was there`(field: String, value: JSONValue) async throws {
        let made = try await profile()
        let changed = try await update(made, field, value)
        #expect(changed[field] == value)
        #expect(changed["updated_at"] != made["updated_at"])
        #expect(changed["created_at"] == made["created_at"])
    }

    @Test func `entries are the final ones, in their order, and change in place`() async throws {
        let made = try await profile()
        let entries = made["entries"].elements
        let kept: JSONValue = [
            "entry_id": entries[0]["id"], "name": "Number", "enabled": false, "pattern": ["regex": "HR-[0-9]{7}"],
        ]
        let new: JSONValue = ["name": "More", "enabled": true, "words": ["word"]]
        let changed = try await update(made, "entries", [new, kept])
        let after = changed["entries"].elements
        #expect(after.map { $0["name"].text } == ["More", "Number"])
        #expect(after[1]["id"] == entries[0]["id"])
        #expect(after[1]["created_at"] == entries[0]["created_at"])
        #expect(after[1]["updated_at"] == changed["updated_at"])
        #expect(after[1]["pattern"] == ["regex": "HR-[0-9]{7}"])
        #expect(after[1]["description"] == "Numbers.")
        await api.expect(.notFound, at: nil, .get, "/entries/\(entries[1]["id"].text)")
        let names = try await api.call(.get, "/entries").elements.filter { $0["profile_id"] == made["id"] }
        #expect(names.count == 2)
    }

    @Test func `an entry that stays as it is keeps its time, and so does the profile`() async throws {
        let made = try await profile()
        let same = made["entries"].elements.map { entry -> JSONValue in
            let kept: JSONValue = ["entry_id": entry["id"], "name": entry["name"], "enabled": entry["enabled"]]
            return kept.adding([
                entry["type"] == "custom"
                    ? .init("pattern", entry["pattern"]) : .init("words", entry["word_list"]["words"])
            ])
        }
        #expect(try await update(made, "entries", .array(same)) == made)
        let turned = try await update(made, "entries", .array(same.reversed()))
        #expect(turned["entries"].elements == made["entries"].elements.reversed())
        #expect(turned["updated_at"] != made["updated_at"])
    }

    @Test func `two entries may swap their names in one request`() async throws {
        let made = try await profile()
        let (first, second) = (made["entries"][0], made["entries"][1])
        let changed = try await update(
            made,
            "entries",
            [
                ["entry_id": first["id"], "name": second["name"], "enabled": true, "pattern": first["pattern"]],
                ["entry_id": second["id"], "name": first["name"], "enabled": true],
            ]
        )
        #expect(changed["entries"].elements.map { $0["name"] } == [second["name"], first["name"]])
        #expect(changed["entries"][1]["word_list"] == second["word_list"])
    }

    @Test func `an entry of another profile cannot be changed through this one`() async throws {
        let made = try await profile()
        let other = try await api.call(.post, path, ["name": "Other", "entries": [pattern("Theirs")]])
        let theirs = pattern("Mine").adding([.init("entry_id", other["entries"][0]["id"])])
        await api.expect(
            .notFound,
            at: "/entries/0/entry_id",
            .put,
            place(made),
            ["name": "HR", "entries": [theirs]]
        )
        #expect(try await api.call(.get, place(made)) == made)
        #expect(try await api.call(.get, place(other)) == other)
    }

    @Test func `an entry keeps its kind and is named once`() async throws {
        let made = try await profile()
        let (number, words) = (made["entries"][0], made["entries"][1])
        func refused(_ code: ManagementError.Code, _ pointer: String, _ entries: JSONValue) async {
            await api.expect(code, at: pointer, .put, place(made), ["name": "HR", "entries": entries])
        }
        let bare: JSONValue = ["entry_id": number["id"], "name": "a", "enabled": true]
        await refused(.invalidField, "/entries/0/pattern", [bare])
        await refused(.invalidField, "/entries/0/pattern", [bare.adding([.init("words", ["a"])])])
        let asPattern = pattern("a").adding([.init("entry_id", words["id"])])
        await refused(.invalidField, "/entries/0/words", [asPattern])
        let twice = pattern("a").adding([.init("entry_id", number["id"])])
        let again = pattern("b").adding([.init("entry_id", number["id"])])
        await refused(.outOfRange, "/entries/1/entry_id", [twice, again])
    }

    @Test func `a profile does not share what it owns`() async throws {
        let made = try await profile()
        let share: JSONValue = ["entry_id": made["entries"][0]["id"], "enabled": true]
        let body: JSONValue = ["name": "HR", "shared_entries": [share]]
        await api.expect(.outOfRange, at: "/shared_entries/0/entry_id", .put, place(made), body)
    }

    @Test func `an entry that goes is taken out of the profiles that share it`() async throws {
        let made = try await profile()
        let share: JSONValue = ["entry_id": made["entries"][0]["id"], "enabled": false]
        let other = try await api.call(.post, path, ["name": "Other", "shared_entries": [share]])
        #expect(other["shared_entries"][0]["enabled"] == false)
        _ = try await update(made, "entries", [])
        #expect(try await api.call(.get, place(other))["shared_entries"] == [])
    }

    @Test(arguments: [
        ("/data_tag_categories", "data_tags"), ("/sensitivity_groups", "sensitivity_levels"),
        ("/data_classes", "data_classes"),
    ])
    func `what a profile names is taken out of it when it goes`(path: String, field: String) async throws {
        let made = try await profile()
        #expect(made[field].elements.count == 1)
        for object in try await api.call(.get, path).elements {
            try await api.call(.delete, "\(path)/\(object["id"].text)")
        }
        let left = try await api.call(.get, place(made))
        #expect(left[field] == [])
        #expect(left["updated_at"] != made["updated_at"])
    }

    @Test func `the entry of a dataset can be shared, and keeps the dataset while it is`() async throws {
        let dataset = try await api.call(.post, "/datasets", ["name": "Words", "secret": false])["dataset"]
        let id = dataset["columns"][0]["entry_id"]
        let alone = try await api.call(.get, "/entries/\(id.text)")
        #expect(alone["type"] == "exact_data")
        #expect(alone["upload_status"] == "empty")
        let share: JSONValue = ["entry_id": id, "enabled": false]
        let made = try await api.call(.post, path, ["name": "HR", "shared_entries": [share]])
        #expect(made["shared_entries"][0]["type"] == "exact_data")
        #expect(made["shared_entries"][0]["enabled"] == false)
        let place = "/datasets/\(dataset["id"].text)"
        await api.expect(.inUse, at: nil, .delete, place)
        await api.expect(.inUse, at: nil, .delete, "/entries/\(id.text)")
        _ = try await update(made, "shared_entries", [])
        try await api.call(.delete, place)
    }

    private func profile() async throws -> JSONValue {
        let category = try await api.call(.post, "/data_tag_categories", ["name": "Law", "tags": [["name": "GDPR"]]])
        let words: JSONValue = ["name": "Words", "enabled": false, "words": ["secret"]]
        let group = try await api.call(.post, "/sensitivity_groups", ["name": "Scale", "levels": [["name": "high"]]])
        let level: JSONValue = ["group_id": group["id"], "level_id": group["levels"][0]["id"]]
        let dataClass = try await api.call(
            .post,
            "/data_classes",
            [
                "name": "Class", "expression": .string("dlp_match(dlp.entries[\"\(ID.card)\"])"), "data_tags": [],
                "sensitivity_levels": [],
            ]
        )
        return try await api.call(
            .post,
            path,
            [
                "name": "HR", "description": "People.", "allowed_match_count": 7, "ai_context_enabled": true,
                "ocr_enabled": true, "confidence_threshold": "high",
                "context_awareness": ["enabled": true, "skip": ["files": true]],
                "entries": [pattern("Number").adding([.init("description", "Numbers.")]), words],
                "shared_entries": [["entry_id": .string(ID.card), "enabled": true]],
                "data_classes": [dataClass["id"]], "data_tags": [category["tags"][0]["id"]],
                "sensitivity_levels": [level],
            ]
        )
    }

    private func pattern(_ name: String) -> JSONValue {
        ["name": .string(name), "enabled": true, "pattern": ["regex": "HR-[0-9]{6}"]]
    }

    private func update(_ made: JSONValue, _ field: String, _ value: JSONValue) async throws -> JSONValue {
        let body: JSONValue = ["name": made["name"]]
        return try await api.call(.put, place(made), body.adding([.init(field, value)]))
    }

    private func place(_ profile: JSONValue) -> String { "\(path)/\(profile["id"].text)" }
}
