import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct LimitTests {
    private let api = APIHarness()

    @Test func `six numbers say what there is and what there may be`() async throws {
        var limits = try await api.call(.get, "/limits")
        #expect(
            limits == [
                "max_custom_regex_entries": 10_000, "used_custom_regex_entries": 0, "max_dataset_cells": 10_000_000,
                "used_dataset_cells": 0, "max_document_fingerprints": 10_000, "used_document_fingerprints": 0,
            ]
        )
        let entry: JSONValue = ["name": "x", "enabled": true, "pattern": ["regex": "x"]]
        try await api.call(.post, "/entries", entry)
        try await api.call(.post, "/profiles/custom", ["name": "HR", "entries": [entry]])
        limits = try await api.call(.get, "/limits")
        #expect(limits["used_custom_regex_entries"] == 2)
    }
}
