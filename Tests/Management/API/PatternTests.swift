import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct PatternTests {
    private let api = APIHarness()
    private let path = "/patterns/validate"

    @Test(
        arguments: [
            ("ACME-[0-9]{6}", nil, true),
            (".{1,256}", nil, true),
            (".{1,257}", nil, false),
            (".{1,256}", 1_024, true),
            (".{1,256}", 1_023, false),
            ("[a-z]{1,10}", 10, true),
            ("[a-zé]{1,10}", 10, false),
            ("a", 0, false),
            ("a*", nil, false),
            ("a+", 100, false),
            ("a{3,}", 100, false),
            ("a*b", .null, true),
            ("a+", .null, true),
            ("a{3,}", .null, true),
            ("[[:space:]]\\b(?:x|y)", nil, true),
            ("(?=x)y", nil, false),
            ("(x)\\1", nil, false),
            ("(", nil, false),
            ("(?:(?:x{1000}){1000}){1000}", .null, false),
        ] as [(String, JSONValue?, Bool)]
    )
    func `a pattern is valid by its language, its length and its size`(
        regex: String,
        most: JSONValue?,
        isValid: Bool
    ) async throws {
        let members = most.map { [JSONValue.Member("max_match_bytes", $0)] } ?? []
        let body: JSONValue = ["regex": .string(regex)]
        let reply = try await validate(body.adding(members))
        #expect(reply.result == ["valid": .bool(isValid)])
        #expect(reply.messages.isEmpty == isValid)
    }

    @Test func `a pattern that is too long is not valid`() async throws {
        let reply = try await validate(["regex": .string(String(repeating: "x", count: 10_001))])
        #expect(reply.result == ["valid": false])
    }

    @Test func `a pattern that an entry cannot have is said to be so`() async throws {
        let reply = try await validate(["regex": "x?"])
        #expect(reply.result == ["valid": true])
        #expect(reply.messages.first?.contains("an entry cannot have it") == true)
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/regex"),
        BadRequest(["regex": .null], .invalidField, at: "/regex"),
        BadRequest(["regex": 1], .invalidField, at: "/regex"),
        BadRequest(["regex": "x", "max_match_bytes": -1], .outOfRange, at: "/max_match_bytes"),
        BadRequest(["regex": "x", "max_match_bytes": 2_147_483_648], .outOfRange, at: "/max_match_bytes"),
        BadRequest(["regex": "x", "max_match_bytes": "1"], .invalidField, at: "/max_match_bytes"),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        await api.expect(request.code, at: request.pointer, .post, path, request.body)
    }

    @Test func `only those who may write may ask`() {
        let route = api.table.routes.first { $0.path.hasSuffix(path) }
        #expect(route?.access == .write)
    }

    private func validate(_ body: JSONValue) async throws -> Reply {
        try await api.call(.post, path, body: RequestBody(body.bytes, contentType: "application/json"))
    }
}
