import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import WeirJSON

struct EnvelopeTests {
    @Test func `what is created can be read`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories")
            let created = try await caller.call(.post, path, ["name": "Region", "tags": [["name": "EU"]]])
            #expect(created.status == .ok)
            #expect(created.header("content-type") == "application/json")
            #expect(created.json["success"] == true)
            #expect(created.json["errors"] == [])
            let id = created.json["result"]["id"]
            guard case .string(let id) = id else { return #expect(Bool(false), "no id") }
            let got = try await caller.call(.get, path + "/" + id, token: ServerHarness.reader)
            #expect(got.json["result"] == created.json["result"])
        }
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let method: HTTPRequest.Method
        let path: String
        var token: String? = ServerHarness.writer
        var headers: [String: String] = [:]
        var body: String?
        let status: HTTPResponse.Status
        let code: JSONValue
        var chain: JSONValue = .null

        var testDescription: String { "\(method) \(path) \(headers) -> \(status) \(code)" }
    }

    private static let list = "{dlp}/data_tag_categories"

    @Test(
        arguments: [
            Refused(method: .get, path: "/nowhere", status: .notFound, code: 7000),
            Refused(method: .get, path: "/nowhere", token: nil, status: .notFound, code: 7000),
            Refused(method: .patch, path: list, status: .methodNotAllowed, code: 7001),
            Refused(method: .patch, path: list, token: nil, status: .methodNotAllowed, code: 7001),
            Refused(method: .trace, path: list, token: nil, status: .methodNotAllowed, code: 7001),
            Refused(method: .options, path: list, token: nil, status: .methodNotAllowed, code: 7001),
            Refused(method: .get, path: list, token: nil, status: .forbidden, code: 10000),
            Refused(method: .get, path: list, token: "weir_unknown", status: .forbidden, code: 10000),
            Refused(method: .get, path: list, token: "two words", status: .badRequest, code: 6003, chain: 6111),
            Refused(
                method: .get,
                path: list,
                token: nil,
                headers: ["Authorization": "Basic YTpi"],
                status: .badRequest,
                code: 6003,
                chain: 6111
            ),
            Refused(
                method: .get,
                path: list,
                token: nil,
                headers: ["X-Auth-Email": ServerHarness.email],
                status: .badRequest,
                code: 6003,
                chain: 6103
            ),
            Refused(
                method: .get,
                path: list,
                token: nil,
                headers: ["X-Auth-Key": ServerHarness.key],
                status: .badRequest,
                code: 6003,
                chain: 6102
            ),
            Refused(
                method: .get,
                path: list,
                token: nil,
                headers: ["X-Auth-Email": ServerHarness.email, "X-Auth-Key": "wrong"],
                status: .forbidden,
                code: 10000
            ),
            Refused(
                method: .post,
                path: list,
                token: ServerHarness.reader,
                body: "{}",
                status: .forbidden,
                code: 10000
            ),
            Refused(
                method: .get,
                path: "/client/v4/accounts/00000000000000000000000000000000/dlp/data_tag_categories",
                status: .forbidden,
                code: 7403
            ),
            Refused(
                method: .get,
                path: "/client/v4/accounts/me/dlp/data_tag_categories",
                status: .notFound,
                code: 7003
            ),
            Refused(method: .get, path: list + "/nonsense", status: .notFound, code: 7003),
            Refused(method: .get, path: list + "/%zz", status: .notFound, code: 7003),
            Refused(method: .get, path: list + "?a=%f", status: .badRequest, code: 1402),
            Refused(
                method: .get,
                path: list + "/00000000-0000-4000-8000-000000000000",
                status: .notFound,
                code: 1404
            ),
            Refused(method: .post, path: list, body: "{", status: .badRequest, code: 1400),
            Refused(method: .post, path: list, body: "{}", status: .badRequest, code: 1401),
            Refused(method: .post, path: list, status: .badRequest, code: 1401),
            Refused(
                method: .post,
                path: list,
                headers: ["Content-Type": "text/plain"],
                body: "{}",
                status: .unsupportedMediaType,
                code: 1415
            ),
            Refused(
                method: .post,
                path: list,
                body: String(repeating: " ", count: (1 << 20) + 1),
                status: .contentTooLarge,
                code: 1413
            ),
        ]
    )
    func `a refusal has its status, code and envelope`(refused: Refused) async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            var headers = refused.headers
            if refused.body != nil, headers["Content-Type"] == nil { headers["Content-Type"] = "application/json" }
            let response = try await caller.call(
                refused.method,
                refused.path.replacing("{dlp}", with: harness.path("")),
                token: refused.token,
                headers: headers,
                body: refused.body.map { Array($0.utf8) }
            )
            #expect(response.status == refused.status)
            #expect(response.header("content-type") == "application/json")
            #expect(response.json["success"] == false)
            #expect(response.json["result"] == .null)
            #expect(response.code == refused.code)
            #expect(response.json["errors"][0]["error_chain"][0]["code"] == refused.chain)
        }
    }

    @Test func `a wrong method is answered with the right ones`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let response = try await caller.call(.patch, harness.path("/data_tag_categories"))
            #expect(response.header("allow") == "GET, HEAD, POST")
        }
    }

    @Test(arguments: ["/", "//", "?x=1", "/?x=1"])
    func `slashes at the end and unknown queries make no difference`(end: String) async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let response = try await caller.call(.get, harness.path("/data_tag_categories") + end)
            #expect(response.status == .ok)
        }
    }

    @Test func `an e-mail address with its key is as good as a token`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let response = try await caller.call(
                .get,
                harness.path("/data_tag_categories"),
                token: nil,
                headers: ["X-Auth-Email": ServerHarness.email, "X-Auth-Key": ServerHarness.key]
            )
            #expect(response.status == .ok)
        }
    }

    @Test func `HEAD is GET without the body`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let got = try await caller.call(.get, harness.path("/data_tag_categories"))
            let head = try await caller.call(.head, harness.path("/data_tag_categories"))
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
            #expect(head.header("content-length") == String(got.body.readableBytes))
        }
    }

    @Test(
        arguments: [
            ("abc-DEF_1", true), (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
            ("a b", false), ("a\u{e9}", false),
        ]
    )
    func `a request keeps the name it brings, when it is one`(name: String, isKept: Bool) async throws {
        try await ServerHarness().test { caller in
            let response = try await caller.call(.get, "/health/live", headers: ["x-request-id": name])
            let id = try #require(response.header("x-request-id"))
            #expect((id == name) == isKept)
            #expect((1...64).contains(id.utf8.count))
        }
    }

    @Test func `every answer has the fields that guard it`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            for path in ["/nowhere", "/health/live", harness.path("/data_tag_categories")] {
                let response = try await caller.call(.get, path)
                #expect(response.header("x-content-type-options") == "nosniff")
                #expect(response.header("cache-control") == "no-store")
                #expect(response.header("server") == nil)
                #expect(response.header("x-request-id") != nil)
            }
        }
    }
}
