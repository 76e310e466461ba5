import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

struct CustomProfileTests {
    private typealias ID = Catalog.ID
    private let api = APIHarness(catalog: .sample, clock: .ticking)
    private let path = "/profiles/custom"

    @Test func `a profile that states only its name has every field`() async throws {
        let made = try await api.call(.post, path, ["name": "HR"])
        #expect(made["type"] == "custom")
        #expect(made["name"] == "HR")
        #expect(made["description"] == .null)
        #expect(made["allowed_match_count"] == 0)
        #expect(made["confidence_threshold"] == "low")
        #expect(made["ai_context_enabled"] == false)
        #expect(made["ocr_enabled"] == false)
        #expect(made["context_awareness"] == ["enabled": false, "skip": ["files": false]])
        for list in ["entries", "shared_entries", "data_classes", "data_tags", "sensitivity_levels"] {
            #expect(made[list] == [], "\(list)")
        }
        #expect(made["created_at"] == made["updated_at"])
        #expect(made["created_at"] == "2023-11-14T22:13:21.000000Z")
    }

    @Test func `a profile is read back on every path`() async throws {
        let made = try await api.call(.post, path, full)
        let id = made["id"].text
        #expect(try await api.call(.get, "\(path)/\(id)") == made)
        #expect(try await api.call(.get, "/profiles/\(id)") == made)
        #expect(try await api.call(.get, path) == [made])
        #expect(try await api.call(.get, "/profiles?all=true").elements.first == made)
        #expect(try await api.names("/profiles") == ["HR", "Record", "Financial", "Prompts"])
    }

    @Test func `patterns, words and links stand where the request has them`() async throws {
        let made = try await api.call(.post, path, full)
        let entries = made["entries"].elements
        #expect(entries.map { $0["type"].text } == ["custom", "word_list"])
        #expect(entries[0]["pattern"] == ["regex": "HR-[0-9]{6}", "validation": "luhn"])
        #expect(entries[0]["description"] == "Numbers.")
        #expect(entries[0]["profile_id"] == made["id"])
        #expect(entries[0]["enabled"] == true)
        #expect(entries[1]["word_list"] == ["words": ["secret", "geheim"]])
        #expect(entries[1]["profile_id"] == made["id"])
        let shared = made["shared_entries"].elements
        #expect(shared.map { $0["id"].text } == [ID.swift, ID.card])
        #expect(shared.map { $0["enabled"] } == [false, true])
        #expect(shared.allSatisfy { $0["type"] == "predefined" && $0["entry_type"] == .null })
    }

    @Test func `levels may be pairs or objects, and are answered as objects`() async throws {
        let group = try await api.call(
            .post,
            "/sensitivity_groups",
            ["name": "Scale", "levels": [["name": "low"], ["name": "high"]]]
        )
        let (low, high) = (group["levels"][0]["id"], group["levels"][1]["id"])
        let object: JSONValue = ["group_id": group["id"], "level_id": high]
        let made = try await api.call(
            .post,
            path,
            ["name": "HR", "sensitivity_levels": [[group["id"], low], object]]
        )
        let first: JSONValue = ["group_id": group["id"], "level_id": low]
        #expect(made["sensitivity_levels"] == [first, object])
    }

    @Test(
        arguments: [
            (["enabled": true], ["enabled": true, "skip": ["files": false]]),
            (["enabled": true, "skip": ["files": true]], ["enabled": true, "skip": ["files": true]]),
            (["enabled": false, "skip": .null], ["enabled": false, "skip": ["files": false]]),
        ] as [(JSONValue, JSONValue)]
    )
    func `context awareness has both levels whatever was said`(said: JSONValue, answered: JSONValue) async throws {
        let made = try await api.call(.post, path, ["name": "HR", "context_awareness": said])
        #expect(made["context_awareness"] == answered)
    }

    @Test(arguments: ["low", "medium", "high", "very_high"])
    func `a threshold is one of four`(threshold: String) async throws {
        let made = try await api.call(.post, path, ["name": "HR", "confidence_threshold": .string(threshold)])
        #expect(made["confidence_threshold"] == .string(threshold))
    }

    @Test func `a profile that goes takes what it owns with it, and leaves what it shares`() async throws {
        let made = try await api.call(.post, path, full)
        let lone = try await api.call(.post, "/entries", entry("Lone"))
        let link: JSONValue = ["entry_id": made["entries"][0]["id"], "enabled": true]
        let other = try await api.call(
            .post,
            path,
            ["name": "Other", "shared_entries": [link, ["entry_id": lone["id"], "enabled": true]]]
        )
        #expect(try await api.call(.delete, "\(path)/\(made["id"].text)") == [:])
        await api.expect(.notFound, at: nil, .get, "\(path)/\(made["id"].text)")
        await api.expect(.notFound, at: nil, .get, "/entries/\(made["entries"][0]["id"].text)")
        let left = try await api.call(.get, "\(path)/\(other["id"].text)")
        #expect(left["shared_entries"].elements.map { $0["id"] } == [lone["id"]])
        #expect(left["updated_at"] != other["updated_at"])
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/name"),
        BadRequest(["name": ""], .outOfRange, at: "/name"),
        BadRequest(["name": "x", "allowed_match_count": 1_001], .outOfRange, at: "/allowed_match_count"),
        BadRequest(["name": "x", "allowed_match_count": -1], .outOfRange, at: "/allowed_match_count"),
        BadRequest(["name": "x", "allowed_match_count": "1"], .invalidField, at: "/allowed_match_count"),
        BadRequest(["name": "x", "confidence_threshold": "sure"], .outOfRange, at: "/confidence_threshold"),
        BadRequest(["name": "x", "ocr_enabled": 1], .invalidField, at: "/ocr_enabled"),
        BadRequest(["name": "x", "context_awareness": [:]], .invalidField, at: "/context_awareness/enabled"),
        BadRequest(
            ["name": "x", "context_awareness": ["enabled": true, "skip": [:]]],
            .invalidField,
            at: "/context_awareness/skip/files"
        ),
        BadRequest(
            ["name": "x", "entries": [["name": "a", "enabled": true]]],
            .invalidField,
            at: "/entries/0/pattern"
        ),
        BadRequest(
            ["name": "x", "entries": [["name": "a", "enabled": true, "pattern": ["regex": "a+"]]]],
            .invalidPattern,
            at: "/entries/0/pattern/regex"
        ),
        BadRequest(
            ["name": "x", "entries": [["name": "a", "enabled": true, "pattern": ["regex": "a?"]]]],
            .invalidPattern,
            at: "/entries/0/pattern/regex"
        ),
        BadRequest(
            ["name": "x", "entries": [["name": "a", "enabled": true, "pattern": ["regex": ""]]]],
            .outOfRange,
            at: "/entries/0/pattern/regex"
        ),
        BadRequest(
            ["name": "x", "entries": [["name": "a", "enabled": true, "pattern": ["regex": "a", "validation": "x"]]]],
            .outOfRange,
            at: "/entries/0/pattern/validation"
        ),
        BadRequest(
            ["name": "x", "entries": [["name": "a", "enabled": true, "words": [""]]]],
            .outOfRange,
            at: "/entries/0/words/0"
        ),
        BadRequest(
            ["name": "x", "entries": [["name": "a", "enabled": true, "words": ["w", .string(longWord)]]]],
            .outOfRange,
            at: "/entries/0/words/1"
        ),
        BadRequest(
            ["name": "x", "entries": [["name": "a", "enabled": true, "words": ["w"], "pattern": ["regex": "a"]]]],
            .invalidField,
            at: "/entries/0/words"
        ),
        BadRequest(
            [
                "name": "x",
                "entries": [
                    ["name": "a", "enabled": true, "words": ["w"]],
                    ["name": "a", "enabled": true, "pattern": ["regex": "a"]],
                ],
            ],
            .nameTaken,
            at: "/entries/1/name"
        ),
        BadRequest(
            ["name": "x", "entries": [["entry_id": .string(ID.card), "name": "a", "enabled": true, "words": ["w"]]]],
            .notFound,
            at: "/entries/0/entry_id"
        ),
        BadRequest(
            ["name": "x", "shared_entries": [["entry_id": .string(ID.nothing), "enabled": true]]],
            .notFound,
            at: "/shared_entries/0/entry_id"
        ),
        BadRequest(
            ["name": "x", "shared_entries": [["entry_id": .string(ID.card)]]],
            .invalidField,
            at: "/shared_entries/0/enabled"
        ),
        BadRequest(
            [
                "name": "x",
                "shared_entries": [
                    ["entry_id": .string(ID.card), "enabled": true], ["entry_id": .string(ID.card), "enabled": false],
                ],
            ],
            .outOfRange,
            at: "/shared_entries/1/entry_id"
        ),
        BadRequest(["name": "x", "data_tags": [.string(ID.nothing)]], .notFound, at: "/data_tags/0"),
        BadRequest(["name": "x", "data_tags": ["tag"]], .invalidField, at: "/data_tags/0"),
        BadRequest(["name": "x", "data_classes": [.string(ID.nothing)]], .notFound, at: "/data_classes/0"),
        BadRequest(
            ["name": "x", "sensitivity_levels": [[.string(ID.card), .string(ID.card)]]],
            .notFound,
            at: "/sensitivity_levels/0"
        ),
        BadRequest(
            ["name": "x", "sensitivity_levels": [[.string(ID.card)]]],
            .invalidField,
            at: "/sensitivity_levels/0"
        ),
        BadRequest(["name": "x", "sensitivity_levels": [["a", "b"]]], .invalidField, at: "/sensitivity_levels/0/0"),
        BadRequest(
            ["name": "x", "sensitivity_levels": [["group_id": .string(ID.card)]]],
            .invalidField,
            at: "/sensitivity_levels/0/level_id"
        ),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        await api.expect(request.code, at: request.pointer, .post, path, request.body)
        #expect(try await api.call(.get, path) == [])
    }

    @Test func `a profile stays while a data class names an entry of it`() async throws {
        let made = try await api.call(.post, path, full)
        let id = made["entries"][0]["id"].text
        let dataClass = try await api.call(
            .post,
            "/data_classes",
            [
                "name": "Class", "expression": .string("dlp_match(dlp.entries[\"\(id)\"])"), "data_tags": [],
                "sensitivity_levels": [],
            ]
        )
        let place = "\(path)/\(made["id"].text)"
        await api.expect(.inUse, at: nil, .delete, place)
        await api.expect(.inUse, at: nil, .delete, "/entries/\(id)")
        await api.expect(.inUse, at: "/entries", .put, place, ["name": "HR", "entries": []])
        #expect(try await api.call(.get, place) == made)
        try await api.call(.delete, "/data_classes/\(dataClass["id"].text)")
        try await api.call(.delete, place)
    }

    @Test func `a name is given once`() async throws {
        try await api.call(.post, path, ["name": "HR"])
        let other = try await api.call(.post, path, ["name": "Law"])
        await api.expect(.nameTaken, at: "/name", .post, path, ["name": "HR"])
        await api.expect(.nameTaken, at: "/name", .put, "\(path)/\(other["id"].text)", ["name": "HR"])
    }

    @Test func `a profile of the catalog is no custom profile`() async throws {
        await api.expect(.notFound, at: nil, .get, "\(path)/\(ID.financial)")
        await api.expect(.notFound, at: nil, .put, "\(path)/\(ID.financial)", ["name": "x"])
        await api.expect(.notFound, at: nil, .delete, "\(path)/\(ID.financial)")
        await api.expect(.badIdentifier, at: nil, .get, "\(path)/x")
    }

    @Test func `limits are kept`() async throws {
        var limits = AccountLimits()
        limits.customProfiles = 1
        limits.entriesPerProfile = 2
        limits.customEntries = 3
        limits.wordsPerList = 2
        limits.words = 3
        let api = APIHarness(catalog: .sample, limits: limits)
        let three: JSONValue = .array((0..<3).map { entry("e\($0)") })
        await api.expect(.limitReached, at: "/entries", .post, path, ["name": "x", "entries": three])
        await api.expect(.outOfRange, at: "/entries/0/words", .post, path, ["name": "x", "entries": [words(3)]])
        let many: JSONValue = ["name": "x", "entries": [words(2), words(2, "other")]]
        await api.expect(.limitReached, at: "/entries", .post, path, many)
        let share: JSONValue = ["entry_id": .string(ID.card), "enabled": true]
        let two: JSONValue = [entry("a"), entry("b")]
        await api.expect(
            .limitReached,
            at: "/shared_entries",
            .post,
            path,
            ["name": "x", "entries": two, "shared_entries": [share]]
        )
        let made = try await api.call(.post, path, ["name": "x", "entries": two])
        await api.expect(.limitReached, at: nil, .post, path, ["name": "y"])
        let owned = entry("c").adding([.init("profile_id", made["id"])])
        await api.expect(.limitReached, at: "/profile_id", .post, "/entries", owned)
        try await api.call(.post, "/entries", entry("c"))
        await api.expect(.limitReached, at: nil, .post, "/entries", entry("d"))
    }

    private var full: JSONValue {
        [
            "name": "HR",
            "entries": [
                [
                    "name": "Number", "enabled": true, "description": "Numbers.",
                    "pattern": ["regex": "HR-[0-9]{6}", "validation": "luhn"],
                ],
                ["name": "Words", "enabled": false, "words": ["secret", "geheim"]],
            ],
            "shared_entries": [
                ["entry_id": .string(ID.swift), "enabled": false, "entry_type": "nonsense"],
                ["entry_id": .string(ID.card), "enabled": true],
            ],
        ]
    }

    private func entry(_ name: String) -> JSONValue {
        ["name": .string(name), "enabled": true, "pattern": ["regex": "x"]]
    }

    /// As many characters as a word may have, and too many bytes.
    private static let longWord = String(repeating: "机", count: 200)

    private func words(_ count: Int, _ name: String = "words") -> JSONValue {
        ["name": .string(name), "enabled": true, "words": .strings((0..<count).map { "word \($0)" })]
    }
}
