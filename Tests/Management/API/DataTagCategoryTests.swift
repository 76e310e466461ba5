import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct DataTagCategoryTests {
    private let api = APIHarness()
    private let path = "/data_tag_categories"

    @Test func `a category is read back as it was made`() async throws {
        let made = try await api.call(
            .post,
            path,
            [
                "name": "Law", "description": "Rules.",
                "tags": [["name": "GDPR"], ["name": "HIPAA", "description": "US"]],
            ]
        )
        #expect(made["name"] == "Law")
        #expect(made["template_id"] == .null)
        #expect(made["tags"].elements.map { $0["name"].text } == ["GDPR", "HIPAA"])
        #expect(made["tags"][0]["description"] == .null)
        #expect(try await api.call(.get, "\(path)/\(made["id"].text)") == made)
        #expect(try await api.call(.get, path) == [made])
    }

    @Test func `a list of tags is the final one, in its order`() async throws {
        let made = try await api.call(
            .post,
            path,
            ["name": "Law", "tags": [["name": "A"], ["name": "B"], ["name": "C"]]]
        )
        let place = "\(path)/\(made["id"].text)"
        let changed = try await api.call(
            .put,
            place,
            ["tags": [["id": made["tags"][2]["id"]], ["name": "D"], ["id": made["tags"][0]["id"], "name": "E"]]]
        )
        #expect(changed["tags"].elements.map { $0["name"].text } == ["C", "D", "E"])
        #expect(changed["tags"][2]["id"] == made["tags"][0]["id"])
        #expect(changed["name"] == "Law")
        #expect(try await api.call(.put, place, ["tags": .null]) == changed)
        #expect(try await api.call(.put, place, ["tags": []])["tags"] == [])
    }

    @Test func `null clears a description, and nothing keeps it`() async throws {
        let made = try await api.call(.post, path, ["name": "Law", "description": "Rules."])
        let place = "\(path)/\(made["id"].text)"
        #expect(try await api.call(.put, place, ["name": "Laws"])["description"] == "Rules.")
        #expect(try await api.call(.put, place, ["description": .null])["description"] == .null)
    }

    @Test(arguments: [
        BadRequest([:], .invalidField, at: "/name"),
        BadRequest(["name": .null], .invalidField, at: "/name"),
        BadRequest(["name": 7], .invalidField, at: "/name"),
        BadRequest(["name": ""], .outOfRange, at: "/name"),
        BadRequest(["name": "x", "tags": [["description": "y"]]], .invalidField, at: "/tags/0/name"),
        BadRequest(["name": "x", "tags": [["name": "y"], ["name": "y"]]], .nameTaken, at: "/tags/1/name"),
        BadRequest(["name": "x", "tags": [], "template_id": "no"], .invalidField, at: "/template_id"),
        BadRequest(
            ["name": "x", "template_id": "00000000-0000-4000-8000-000000000000"],
            .notFound,
            at: "/template_id"
        ),
        BadRequest([], .invalidField, at: ""),
    ])
    func `a wrong request is refused at its place`(request: BadRequest) async throws {
        let error = await #expect(throws: ManagementError.self) { try await api.call(.post, path, request.body) }
        #expect(error?.code == request.code)
        #expect(error?.pointer == request.pointer)
    }
}
