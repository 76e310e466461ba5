import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct DatasetTests {
    private let api = APIHarness(clock: .ticking)
    private let path = "/datasets"

    @Test func `a secret dataset starts empty, and shows its secret once`() async throws {
        let made = try await api.call(.post, path, ["name": "Customers", "description": "All of them."])
        #expect(made["version"] == 1)
        #expect(made["max_cells"] == .number(AccountLimits().cellsPerDataset))
        #expect(made["encoding_version"] == 1)
        #expect(made["secret"].text.utf8.count == 44)
        let dataset = made["dataset"]
        #expect(dataset["secret"] == true)
        #expect(dataset["case_sensitive"] == true)
        #expect(dataset["description"] == "All of them.")
        #expect(dataset["num_cells"] == 0)
        #expect(dataset["status"] == "empty")
        #expect(dataset["uploads"] == [["version": 1, "status": "empty", "num_cells": 0]])
        #expect(dataset["columns"].elements.map { $0["upload_status"] } == ["empty"])
        #expect(try await api.call(.get, "\(path)/\(dataset["id"].text)") == dataset)
        #expect(try await api.call(.get, path) == [dataset])
    }

    struct Default: Sendable {
        let fields: JSONValue
        let encoding: Int
        let isSecret: Bool
        let isCaseSensitive: Bool

        init(_ fields: JSONValue, encoding: Int = 1, isSecret: Bool = true, isCaseSensitive: Bool = true) {
            self.fields = fields
            self.encoding = encoding
            self.isSecret = isSecret
            self.isCaseSensitive = isCaseSensitive
        }
    }

    @Test(arguments: [
        Default([:]),
        Default(["secret": true]),
        Default(["secret": .null, "case_sensitive": .null, "encoding_version": .null]),
        Default(["secret": false], isSecret: false, isCaseSensitive: false),
        Default(["secret": false, "case_sensitive": true], isSecret: false),
        Default(["case_sensitive": true]),
        Default(["encoding_version": 0]),
        Default(["encoding_version": 1]),
        Default(["encoding_version": 2], encoding: 2),
    ])
    func `what is not said of a dataset has a default`(expected: Default) async throws {
        let made = try await api.call(.post, path, expected.fields.adding([.init("name", "x")]))
        #expect(made["encoding_version"] == .number(expected.encoding))
        #expect(made["dataset"]["encoding_version"] == .number(expected.encoding))
        #expect(made["dataset"]["secret"] == .bool(expected.isSecret))
        #expect(made["dataset"]["case_sensitive"] == .bool(expected.isCaseSensitive))
        #expect((made["secret"] != .null) == expected.isSecret)
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/name"),
        BadRequest(["name": "x", "encoding_version": 3], .outOfRange, at: "/encoding_version"),
        BadRequest(["name": "x", "encoding_version": "2"], .invalidField, at: "/encoding_version"),
        BadRequest(["name": "x", "secret": "no"], .invalidField, at: "/secret"),
        BadRequest(["name": "x", "case_sensitive": false], .outOfRange, at: "/case_sensitive"),
        BadRequest(["name": "x", "secret": true, "case_sensitive": false], .outOfRange, at: "/case_sensitive"),
        BadRequest(["name": "taken"], .nameTaken, at: "/name"),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        try await api.call(.post, path, ["name": "taken"])
        await api.expect(request, .post, path)
    }

    @Test func `an update changes what it names, and the entry of a list with the name`() async throws {
        let made = try await api.call(.post, path, ["name": "Words", "secret": false, "description": "Some."])[
            "dataset"
        ]
        let place = "\(path)/\(made["id"].text)"
        let changed = try await api.call(.put, place, ["name": "More words", "case_sensitive": true])
        #expect(changed["name"] == "More words")
        #expect(changed["description"] == "Some.")
        #expect(changed["case_sensitive"] == true)
        #expect(changed["updated_at"] != made["updated_at"])
        #expect(try await entries().map(\.name) == ["More words"])
        #expect(try await entries().map(\.id.text) == [made["columns"][0]["entry_id"].text])
        #expect(try await api.call(.put, place, [:]) == changed)
        #expect(try await api.call(.put, place, ["description": .null])["description"] == .null)
    }

    @Test func `the case of a secret dataset always matters`() async throws {
        let made = try await api.call(.post, path, ["name": "x"])["dataset"]
        await api.expect(
            BadRequest(["case_sensitive": false], .outOfRange, at: "/case_sensitive"),
            .put,
            "\(path)/\(made["id"].text)"
        )
    }

    @Test func `there may be so many datasets`() async throws {
        var limits = AccountLimits()
        limits.datasets = 1
        let api = APIHarness(limits: limits)
        try await api.call(.post, path, ["name": "1"])
        await api.expect(BadRequest(["name": "2"], .limitReached, at: nil), .post, path)
    }

    @Test func `a dataset whose entry a class names cannot be deleted`() async throws {
        let made = try await api.call(.post, path, ["name": "x"])["dataset"]
        let entry = made["columns"][0]["entry_id"].text
        let named = try await api.call(
            .post,
            "/data_classes",
            [
                "name": "x", "expression": .string("dlp_match(dlp.entries[\"\(entry)\"])"), "data_tags": [],
                "sensitivity_levels": [],
            ]
        )
        await api.expect(.inUse, .delete, "\(path)/\(made["id"].text)")
        try await api.call(.delete, "/data_classes/\(named["id"].text)")
        #expect(try await api.call(.delete, "\(path)/\(made["id"].text)") == [:])
        await api.expect(.notFound, .get, "\(path)/\(made["id"].text)")
        #expect(try await entries().isEmpty)
    }

    private func entries() async throws -> [ContributedEntry] {
        try await api.api.books.definitions(of: api.account).contributedEntries
    }
}
