import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

struct PredefinedProfileTests {
    private typealias ID = Catalog.ID
    private let api = APIHarness(catalog: .sample)
    private let path = "/profiles/predefined"

    @Test func `a fresh account has on what is good alone, and all of what is judged together`() async throws {
        #expect(try await enabled(ID.financial) == [ID.card, ID.cardText])
        #expect(try await enabled(ID.record) == [ID.phone, ID.card])
        #expect(try await enabled(ID.prompts) == [])
    }

    @Test func `a profile is read with all its entries and no times`() async throws {
        let profile = try await api.call(.get, "\(path)/\(ID.financial)")
        #expect(profile["type"] == "predefined")
        #expect(profile["name"] == "Financial")
        #expect(profile["allowed_match_count"] == 0)
        #expect(profile["confidence_threshold"] == "low")
        #expect(profile["open_access"] == true)
        #expect(profile["context_awareness"] == ["enabled": false, "skip": ["files": false]])
        #expect(profile["entries"].elements.map { $0["id"].text } == [ID.card, ID.cardText, ID.swift])
        #expect(profile["entries"].elements.map { $0["enabled"] } == [true, true, false])
        #expect(profile["created_at"] == .null)
        #expect(profile["description"] == .null)
        #expect(try await api.call(.get, "/profiles/\(ID.financial)") == profile)
    }

    @Test func `a borrowed entry says where it is at home`() async throws {
        let profile = try await api.call(.get, "\(path)/\(ID.record)")
        #expect(profile["entries"].elements.map { $0["profile_id"].text } == [ID.record, ID.financial])
    }

    @Test func `the configuration lists what is on, and no entries`() async throws {
        let config = try await api.call(.get, "\(path)/\(ID.financial)/config")
        #expect(
            config == [
                "id": .string(ID.financial), "name": "Financial",
                "enabled_entries": [.string(ID.card), .string(ID.cardText)], "entries": [], "open_access": true,
                "allowed_match_count": 0, "confidence_threshold": "low", "ai_context_enabled": false,
                "ocr_enabled": false,
            ]
        )
    }

    @Test(arguments: [Route.Method.put, .post])
    func `what is named is on, in that order, and the rest is off`(method: Route.Method) async throws {
        let place = "\(path)/\(ID.financial)/config"
        let wanted: JSONValue = [.string(ID.swift), .string(ID.card)]
        let config = try await api.call(method, place, ["enabled_entries": wanted, "allowed_match_count": 5])
        #expect(config["enabled_entries"] == wanted)
        #expect(config["entries"] == [])
        #expect(config["allowed_match_count"] == 5)
        #expect(try await api.call(.get, place) == config)
        let profile = try await api.call(.get, "\(path)/\(ID.financial)")
        #expect(profile["entries"].elements.map { $0["enabled"] } == [true, false, true])
        #expect(try await api.call(.put, place, ["enabled_entries": .null])["enabled_entries"] == wanted)
        #expect(try await api.call(.put, place, [:])["allowed_match_count"] == 5)
        #expect(try await api.call(.put, place, ["enabled_entries": []])["enabled_entries"] == [])
    }

    @Test(
        arguments: [
            ("allowed_match_count", 9, 0), ("confidence_threshold", "high", "low"), ("ai_context_enabled", true, false),
            ("ocr_enabled", true, false),
        ] as [(String, JSONValue, JSONValue)]
    )
    func `null brings a field back to its initial value`(
        field: String,
        value: JSONValue,
        initial: JSONValue
    ) async throws {
        let place = "\(path)/\(ID.financial)/config"
        #expect(try await api.call(.put, place, .object([.init(field, value)]))[field] == value)
        #expect(try await api.call(.put, place, [:])[field] == value)
        #expect(try await api.call(.put, place, .object([.init(field, .null)]))[field] == initial)
    }

    @Test func `the older path switches the named entries and answers the profile`() async throws {
        let body: JSONValue = [
            "entries": [["id": .string(ID.swift), "enabled": true], ["id": .string(ID.card), "enabled": false]],
            "context_awareness": ["enabled": true, "skip": ["files": true]],
        ]
        let profile = try await api.call(.put, "\(path)/\(ID.financial)", body)
        #expect(profile["type"] == "predefined")
        #expect(profile["entries"].elements.map { $0["enabled"] } == [false, true, true])
        #expect(profile["context_awareness"] == ["enabled": true, "skip": ["files": true]])
        #expect(try await enabled(ID.financial) == [ID.cardText, ID.swift])
    }

    @Test func `to make a profile is to adjust it`() async throws {
        let body: JSONValue = ["profile_id": .string(ID.financial), "allowed_match_count": 2, "entries": []]
        let profile = try await api.call(.post, path, body)
        #expect(profile["allowed_match_count"] == 2)
        #expect(try await api.call(.get, "\(path)/\(ID.financial)") == profile)
    }

    @Test func `to delete a profile changes nothing, however often`() async throws {
        let before = try await api.call(.put, "\(path)/\(ID.financial)/config", ["allowed_match_count": 2])
        for _ in 0..<2 { #expect(try await api.call(.delete, "\(path)/\(ID.financial)") == [:]) }
        #expect(try await api.call(.get, "\(path)/\(ID.financial)/config") == before)
    }

    @Test func `an entry that is shared is not switched on in its own profile`() async throws {
        let share: JSONValue = ["entry_id": .string(ID.swift), "enabled": true]
        try await api.call(.post, "/profiles/custom", ["name": "x", "shared_entries": [share]])
        #expect(try await enabled(ID.financial) == [ID.card, ID.cardText])
    }

    @Test(arguments: [
        BadRequest(["enabled_entries": [.string(ID.phone)]], .outOfRange, at: "/enabled_entries/0"),
        BadRequest(
            ["enabled_entries": [.string(ID.card), .string(ID.card)]],
            .outOfRange,
            at: "/enabled_entries/1"
        ),
        BadRequest(["enabled_entries": ["x"]], .invalidField, at: "/enabled_entries/0"),
        BadRequest(["entries": [["id": .string(ID.phone), "enabled": true]]], .outOfRange, at: "/entries/0/id"),
        BadRequest(["entries": [["id": .string(ID.card)]]], .invalidField, at: "/entries/0/enabled"),
        BadRequest(["allowed_match_count": 1_001], .outOfRange, at: "/allowed_match_count"),
        BadRequest(["confidence_threshold": "none"], .outOfRange, at: "/confidence_threshold"),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        for place in ["\(path)/\(ID.financial)", "\(path)/\(ID.financial)/config"] {
            await api.expect(request.code, at: request.pointer, .put, place, request.body)
        }
        #expect(try await enabled(ID.financial) == [ID.card, ID.cardText])
    }

    @Test func `a profile that is not in the catalog is not found`() async throws {
        for place in ["\(path)/\(ID.nothing)", "\(path)/\(ID.nothing)/config"] {
            await api.expect(.notFound, at: nil, .get, place)
            await api.expect(.notFound, at: nil, .put, place, [:])
        }
        await api.expect(.notFound, at: nil, .delete, "\(path)/\(ID.nothing)")
        await api.expect(.notFound, at: "/profile_id", .post, path, ["profile_id": .string(ID.nothing)])
        await api.expect(.invalidField, at: "/profile_id", .post, path, [:])
    }

    private func enabled(_ id: String) async throws -> [String] {
        try await api.call(.get, "\(path)/\(id)/config")["enabled_entries"].elements.map(\.text)
    }
}
