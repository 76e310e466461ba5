import Testing
import WeirAPI
import WeirCatalog
import WeirJSON
import WeirManagement

struct EmailRuleTests {
    private static let profile = "6f1b8d2a-0c35-4e7e-9a41-52d7c3b09e18"
    private static let catalog = Catalog(profiles: [
        ProfileDefinition(id: profile, name: "Cards", summary: "Numbers of cards.", entries: [])
    ])
    private static let sender: JSONValue = ["selector": "Sender", "operator": "InList", "value": ["a@example.com"]]

    private let api = APIHarness(catalog: catalog)
    private let path = "/email/rules"

    /// A rule that is accepted, but for what is given.
    private static func body(
        name: JSONValue = "Cards stay here",
        enabled: JSONValue = true,
        action: JSONValue = ["action": "Block"],
        conditions: JSONValue = [sender]
    ) -> JSONValue {
        ["name": name, "enabled": enabled, "action": action, "conditions": conditions]
    }

    private static func body(_ selector: JSONValue, _ comparison: JSONValue, _ value: JSONValue) -> JSONValue {
        body(conditions: [["selector": selector, "operator": comparison, "value": value]])
    }

    private func create(_ name: String) async throws -> String {
        try await api.call(.post, path, Self.body(name: .string(name)))["rule_id"].text
    }

    private func names() async throws -> [String] {
        try await api.call(.get, path).elements.map { $0["name"].text }
    }

    @Test func `a rule is read back as it was made`() async throws {
        let conditions: JSONValue = [
            ["selector": "Recipients", "operator": "NotInList", "value": ["example.com", "example.org"]],
            ["selector": "Sender", "operator": "MatchRegex", "value": "@example[.]com$"],
            ["selector": "DLPProfiles", "operator": "InList", "value": [.string(Self.profile)]],
        ]
        let made = try await api.call(
            .post,
            path,
            Self.body(action: ["action": "Block", "message": "Not by mail."], conditions: conditions)
                .adding([.init("description", "Cards.")])
        )
        #expect(made["name"] == "Cards stay here")
        #expect(made["description"] == "Cards.")
        #expect(made["enabled"] == true)
        #expect(made["priority"] == 0)
        #expect(made["action"] == ["action": "Block", "message": "Not by mail."])
        #expect(made["conditions"] == conditions)
        #expect(made["created_at"] == made["updated_at"])
        #expect(try await api.call(.get, "\(path)/\(made["rule_id"].text)") == made)
        #expect(try await api.call(.get, path) == [made])
    }

    @Test func `a new rule goes last and the list is in the order of priorities`() async throws {
        for name in ["first", "second", "third"] { _ = try await create(name) }
        #expect(try await names() == ["first", "second", "third"])
        #expect(try await api.call(.get, path).elements.map { $0["priority"] } == [0, 1, 2])
    }

    @Test func `an update keeps priority and what it does not name`() async throws {
        _ = try await create("first")
        let made = try await api.call(.post, path, Self.body().adding([.init("description", "Why.")]))
        let place = "\(path)/\(made["rule_id"].text)"
        #expect(try await api.call(.put, place, Self.body()) == made)
        let changed = try await api.call(.put, place, Self.body(enabled: false))
        #expect(changed["enabled"] == false)
        #expect(changed["priority"] == 1)
        #expect(changed["description"] == "Why.")
        #expect(changed["created_at"] == made["created_at"])
        #expect(changed["updated_at"] != made["updated_at"])
        let cleared = try await api.call(.put, place, Self.body().adding([.init("description", .null)]))
        #expect(cleared["description"] == .null)
    }

    @Test func `a deleted rule is answered and gone`() async throws {
        let made = try await api.call(.post, path, Self.body())
        let place = "\(path)/\(made["rule_id"].text)"
        #expect(try await api.call(.delete, place) == made)
        let error = await #expect(throws: ManagementError.self) { try await api.call(.get, place) }
        #expect(error?.code == .notFound)
    }

    @Test func `two rules change places at once`() async throws {
        let (first, second) = (try await create("first"), try await create("second"))
        let third = try await api.call(.get, "\(path)/\(try await create("third"))")
        let answer = try await api.call(
            .patch,
            path,
            ["new_priorities": .object([.init(first, 1), .init(second, 0)])]
        )
        #expect(answer["rule_id"].text == second)
        #expect(answer["priority"] == 0)
        #expect(try await names() == ["second", "first", "third"])
        #expect(try await api.call(.get, "\(path)/\(third["rule_id"].text)") == third)
    }

    @Test func `priorities that change nothing move no moment`() async throws {
        let rule = try await api.call(.get, "\(path)/\(try await create("first"))")
        let same = JSONValue.object([.init(rule["rule_id"].text, 0)])
        #expect(try await api.call(.patch, path, ["new_priorities": same]) == rule)
    }

    @Test func `priorities that collide or name nothing change nothing`() async throws {
        let (first, second) = (try await create("first"), try await create("second"))
        let other = "00000000-0000-4000-8000-000000000000"
        let place = "/new_priorities"
        let requests = [
            BadRequest([:], .invalidField, at: place),
            BadRequest(["new_priorities": [:]], .outOfRange, at: place),
            BadRequest(["new_priorities": ["first": 1]], .invalidField, at: place),
            BadRequest(["new_priorities": .object([.init(first, 1)])], .outOfRange, at: place),
            BadRequest(["new_priorities": .object([.init(first, 7), .init(second, 7)])], .outOfRange, at: place),
            BadRequest(
                ["new_priorities": .object([.init(first, 7), .init(other, 8)])],
                .notFound,
                at: "\(place)/\(other)"
            ),
            BadRequest(["new_priorities": .object([.init(first, -1)])], .outOfRange, at: "\(place)/\(first)"),
            BadRequest(
                ["new_priorities": .object([.init(first, 2_147_483_648)])],
                .outOfRange,
                at: "\(place)/\(first)"
            ),
            BadRequest(["new_priorities": .object([.init(first, "1")])], .invalidField, at: "\(place)/\(first)"),
            BadRequest(
                ["new_priorities": .object([.init(first, 7), .init(first.uppercased(), 8)])],
                .outOfRange,
                at: "\(place)/\(first)"
            ),
        ]
        for request in requests {
            let error = await #expect(throws: ManagementError.self) { try await api.call(.patch, path, request.body) }
            #expect(error?.code == request.code, "\(request.testDescription)")
            #expect(error?.pointer == request.pointer)
        }
        #expect(try await names() == ["first", "second"])
    }

    @Test func `behind the highest priority there is no place`() async throws {
        let last = try await create("last")
        let highest = JSONValue.object([.init(last, .number(EmailRule.priorities.upperBound))])
        try await api.call(.patch, path, ["new_priorities": highest])
        let error = await #expect(throws: ManagementError.self) { try await create("behind") }
        #expect(error?.code == .limitReached)
    }

    @Test func `there may be so many rules`() async throws {
        var limits = AccountLimits()
        limits.emailRules = 1
        let api = APIHarness(limits: limits)
        try await api.call(.post, path, Self.body())
        let error = await #expect(throws: ManagementError.self) { try await api.call(.post, path, Self.body()) }
        #expect(error?.code == .limitReached)
    }

    @Test func `a profile is known by the rules that name it`() async throws {
        try await api.call(.post, path, Self.body("DLPProfiles", "InList", [.string(Self.profile.uppercased())]))
        _ = try await create("other")
        let id = try #require(ObjectID(Self.profile))
        let definitions = try await api.api.books.definitions(of: api.account)
        #expect(definitions.emailRules(naming: id).map(\.content.name) == ["Cards stay here"])
        #expect(definitions.emailRules(naming: ObjectID()).isEmpty)
    }

    @Test func `a custom profile that a rule names stays until the rule goes`() async throws {
        let profile = try await api.call(.post, "/profiles/custom", ["name": "Ours"])["id"]
        let rule = try await api.call(.post, path, Self.body("DLPProfiles", "NotInList", [profile]))["rule_id"].text
        let place = "/profiles/custom/\(profile.text)"
        let error = await #expect(throws: ManagementError.self) { try await api.call(.delete, place) }
        #expect(error?.code == .inUse)
        try await api.call(.delete, "\(path)/\(rule)")
        try await api.call(.delete, place)
    }

    @Test(arguments: [
        BadRequest(body(name: .null), .invalidField, at: "/name"),
        BadRequest(body(name: ""), .outOfRange, at: "/name"),
        BadRequest(body(enabled: .null), .invalidField, at: "/enabled"),
        BadRequest(body(action: "Block"), .invalidField, at: "/action"),
        BadRequest(body(action: [:]), .invalidField, at: "/action/action"),
        BadRequest(body(action: ["action": "Allow"]), .outOfRange, at: "/action/action"),
        BadRequest(body(action: ["action": "Block", "message": 7]), .invalidField, at: "/action/message"),
        BadRequest(body(conditions: .null), .invalidField, at: "/conditions"),
        BadRequest(body(conditions: []), .outOfRange, at: "/conditions"),
        BadRequest(body(conditions: [sender, 7]), .invalidField, at: "/conditions/1"),
        BadRequest(body("Subject", "InList", ["x"]), .outOfRange, at: "/conditions/0/selector"),
        BadRequest(body("Sender", "Is", ["x"]), .outOfRange, at: "/conditions/0/operator"),
        BadRequest(body("Sender", "InList", .null), .invalidField, at: "/conditions/0/value"),
        BadRequest(body("Sender", "InList", []), .outOfRange, at: "/conditions/0/value"),
        BadRequest(body("Sender", "InList", [""]), .outOfRange, at: "/conditions/0/value/0"),
        BadRequest(body("Sender", "MatchRegex", ["x"]), .invalidField, at: "/conditions/0/value"),
        BadRequest(body("Sender", "NotMatchRegex", "(x"), .invalidPattern, at: "/conditions/0/value"),
        BadRequest(body("Recipients", "MatchRegex", "(?=x)"), .invalidPattern, at: "/conditions/0/value"),
        BadRequest(body("DLPProfiles", "MatchRegex", "x"), .outOfRange, at: "/conditions/0/operator"),
        BadRequest(body("DLPProfiles", "InList", "Cards"), .invalidField, at: "/conditions/0/value"),
        BadRequest(
            body("DLPProfiles", "InList", [.string(profile), "00000000-0000-4000-8000-000000000000"]),
            .notFound,
            at: "/conditions/0/value/1"
        ),
    ])
    func `a wrong rule is refused at its place`(request: BadRequest) async throws {
        let error = await #expect(throws: ManagementError.self) { try await api.call(.post, path, request.body) }
        #expect(error?.code == request.code)
        #expect(error?.pointer == request.pointer)
        let made = try await create("made")
        let again = await #expect(throws: ManagementError.self) {
            try await api.call(.put, "\(path)/\(made)", request.body)
        }
        #expect(again == error)
    }
}
