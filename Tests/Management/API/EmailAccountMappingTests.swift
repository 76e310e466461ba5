import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct EmailAccountMappingTests {
    private let api = APIHarness()
    private let path = "/email/account_mapping"

    @Test func `there is none before it is made`() async throws {
        let error = await #expect(throws: ManagementError.self) { try await api.call(.get, path) }
        #expect(error?.code == .notFound)
    }

    @Test func `its token stays when its requirement changes`() async throws {
        let requirement: JSONValue = ["type": "Org", "allowed_microsoft_organizations": ["acme", "example"]]
        let made = try await api.call(.post, path, ["auth_requirements": requirement])
        #expect(ObjectID(made["addin_identifier_token"].text) != nil)
        #expect(made["auth_requirements"] == requirement)
        #expect(try await api.call(.get, path) == made)
        let changed = try await api.call(.post, path, ["auth_requirements": ["type": "NoAuth"]])
        #expect(changed["addin_identifier_token"] == made["addin_identifier_token"])
        #expect(changed["auth_requirements"] == ["type": "NoAuth"])
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/auth_requirements"),
        BadRequest(["auth_requirements": [:]], .invalidField, at: "/auth_requirements/type"),
        BadRequest(["auth_requirements": ["type": "Some"]], .outOfRange, at: "/auth_requirements/type"),
        BadRequest(
            ["auth_requirements": ["type": "Org"]],
            .invalidField,
            at: "/auth_requirements/allowed_microsoft_organizations"
        ),
        BadRequest(
            ["auth_requirements": ["type": "Org", "allowed_microsoft_organizations": ["a", 7]]],
            .invalidField,
            at: "/auth_requirements/allowed_microsoft_organizations/1"
        ),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        let error = await #expect(throws: ManagementError.self) { try await api.call(.post, path, request.body) }
        #expect(error?.code == request.code)
        #expect(error?.pointer == request.pointer)
    }
}
