import Testing
import WeirAPI
import WeirJSON
import WeirManagement

/// What happens between resources of different kinds.
struct CrossReferenceTests {
    private let api = APIHarness(clock: .ticking)

    private func profile(_ fields: JSONValue) async throws -> String {
        let made = try await api.call(.post, "/profiles/custom", fields.adding([.init("name", "Profile")]))
        return "/profiles/custom/\(made["id"].text)"
    }

    private func dataClass(_ expression: String) async throws -> JSONValue {
        try await api.call(
            .post,
            "/data_classes",
            ["name": "Class", "expression": .string(expression), "data_tags": [], "sensitivity_levels": []]
        )
    }

    private func match(_ entry: JSONValue) -> String { "dlp_match(dlp.entries[\"\(entry.text)\"])" }

    @Test func `columns and fingerprints are entries that can be listed and shared`() async throws {
        let dataset = try await api.call(.post, "/datasets", ["name": "Words", "secret": false])["dataset"]
        let fingerprint = try await api.call(.post, "/document_fingerprints", ["name": "Plan", "match_percent": 50])
        let ids = [dataset["columns"][0]["entry_id"], fingerprint["entry_id"]]
        let entries = try await api.call(.get, "/entries").elements
        #expect(entries.map { $0["type"] } == ["exact_data", "document_fingerprint"])
        #expect(entries.map { $0["id"] } == ids)
        #expect(entries.map { $0["upload_status"] } == ["empty", "empty"])
        #expect(entries[0]["case_sensitive"] == false)
        #expect(entries[0]["secret"] == false)
        let shares = ids.map { id -> JSONValue in ["entry_id": id, "enabled": true] }
        let place = try await profile(["shared_entries": .array(shares)])
        for id in ids {
            let entry = try await api.call(.get, "/entries/\(id.text)")
            #expect(entry["profiles"].elements.map { $0["name"] } == ["Profile"])
        }
        await api.expect(.inUse, .delete, "/datasets/\(dataset["id"].text)")
        await api.expect(.inUse, .delete, "/document_fingerprints/\(fingerprint["id"].text)")
        try await api.call(.put, place, ["name": "Profile", "shared_entries": []])
        try await api.call(.delete, "/datasets/\(dataset["id"].text)")
        try await api.call(.delete, "/document_fingerprints/\(fingerprint["id"].text)")
        #expect(try await api.call(.get, "/entries") == [])
    }

    @Test func `a column that was shared meanwhile keeps the version in force from being replaced`() async throws {
        let made = try await api.call(.post, "/datasets", ["name": "Table", "secret": false, "encoding_version": 2])
        let place = "/datasets/\(made["dataset"]["id"].text)"
        let values = RequestBody([0x61], contentType: nil)
        let first = try await api.call(.post, place + "/versions/1", [["entry_name": "A"]])[0]["entry_id"]
        _ = try await api.call(.post, "\(place)/versions/1/entries/\(first.text)", body: values)
        try await api.call(.post, place + "/upload")
        let second = try await api.call(.post, place + "/versions/2", [["entry_name": "B"]])[0]["entry_id"]
        let profile = try await profile(["shared_entries": [["entry_id": first, "enabled": true]]])
        await api.expect(.inUse, .post, "\(place)/versions/2/entries/\(second.text)", body: values)
        #expect(try await api.call(.get, place)["status"] == "uploading")
        #expect(try await api.call(.get, place)["num_cells"] == 1)
        try await api.call(.put, profile, ["name": "Profile", "shared_entries": []])
        _ = try await api.call(.post, "\(place)/versions/2/entries/\(second.text)", body: values)
        #expect(try await api.call(.get, place)["status"] == "complete")
    }

    @Test func `an entry of the account's own can be named, and then not be deleted`() async throws {
        let entry = try await api.call(
            .post,
            "/entries",
            ["name": "Number", "enabled": true, "pattern": ["regex": "[0-9]{6}"]]
        )
        let made = try await dataClass(match(entry["id"]))
        await api.expect(.inUse, .delete, "/entries/\(entry["id"].text)")
        try await api.call(.delete, "/data_classes/\(made["id"].text)")
        try await api.call(.delete, "/entries/\(entry["id"].text)")
    }

    @Test func `labels and classes that go leave the profiles that name them`() async throws {
        let fingerprint = try await api.call(.post, "/document_fingerprints", ["name": "Plan", "match_percent": 50])
        let made = try await dataClass(match(fingerprint["entry_id"]))
        let category = try await api.call(.post, "/data_tag_categories", ["name": "T", "tags": [["name": "a"]]])
        let group = try await api.call(.post, "/sensitivity_groups", ["name": "G", "levels": [["name": "low"]]])
        let level: JSONValue = ["group_id": group["id"], "level_id": group["levels"][0]["id"]]
        let place = try await profile([
            "data_classes": [made["id"]], "data_tags": [category["tags"][0]["id"]], "sensitivity_levels": [level],
        ])
        #expect(try await api.call(.get, place)["sensitivity_levels"] == [level])
        try await api.call(.delete, "/data_classes/\(made["id"].text)")
        try await api.call(.delete, "/data_tag_categories/\(category["id"].text)")
        try await api.call(.delete, "/sensitivity_groups/\(group["id"].text)")
        let left = try await api.call(.get, place)
        #expect(left["data_classes"] == [])
        #expect(left["data_tags"] == [])
        #expect(left["sensitivity_levels"] == [])
    }

    @Test func `limits count cells and fingerprints`() async throws {
        try await api.call(.post, "/document_fingerprints", ["name": "Plan", "match_percent": 50])
        let dataset = try await api.call(.post, "/datasets", ["name": "Words", "secret": false])["dataset"]
        let values = RequestBody(Array("a\nb\n".utf8), contentType: nil)
        _ = try await api.call(.post, "/datasets/\(dataset["id"].text)/upload/1", body: values)
        let limits = try await api.call(.get, "/limits")
        #expect(limits["used_dataset_cells"] == 2)
        #expect(limits["used_document_fingerprints"] == 1)
    }
}
