import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import WeirJSON
import WeirManagement

@testable import WeirServer

struct SidePagesTests {
    @Test func `a process that runs is alive`() async throws {
        try await ServerHarness().test { caller in
            let response = try await caller.call(.get, "/health/live", token: nil)
            #expect(response.status == .ok)
            #expect(response.json == ["status": "live"])
        }
    }

    @Test func `a server without its store is not ready`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            #expect(try await caller.call(.get, "/health/ready", token: nil).json == ["status": "ready"])
            harness.storeAnswers.value = false
            // Anybody may ask, so the store is asked once in a second.
            #expect(try await caller.call(.get, "/health/ready", token: nil).status == .ok)
            harness.clock.advance(milliseconds: 1_000)
            let response = try await caller.call(.get, "/health/ready", token: nil)
            #expect(response.status == .serviceUnavailable)
            #expect(response.json["status"] == "not_ready")
            #expect(response.json["reason"] == "store")
        }
    }

    @Test func `a server that stops is not ready`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            harness.parts.readiness.stop()
            let response = try await caller.call(.get, "/health/ready", token: nil)
            #expect(response.status == .serviceUnavailable)
            #expect(response.json["reason"] == "stopping")
        }
    }

    @Test func `pages are shown to whoever asks`() async throws {
        var harness = ServerHarness()
        let description = String(repeating: "openapi: 3.1.0\n", count: 200)
        harness.parts.pages.description = ServerPage(Array(description.utf8), contentType: "application/yaml")
        harness.parts.pages.reference = ServerPage(
            Array("<!doctype html>".utf8),
            contentType: "text/html; charset=utf-8",
            policy: "default-src 'none'"
        )
        harness.parts.pages.metrics = { Array("up 1\n".utf8) }
        try await harness.test { caller in
            let yaml = try await caller.call(.get, "/openapi.yaml", token: nil)
            #expect(yaml.text == description)
            #expect(yaml.header("content-type") == "application/yaml")
            #expect(yaml.header("content-security-policy") == nil)
            let tag = try #require(yaml.header("etag"))
            let same = try await caller.call(.get, "/openapi.yaml", token: nil, headers: ["If-None-Match": tag])
            #expect(same.status == .notModified)
            let small = try await caller.call(.get, "/openapi.yaml", token: nil, headers: ["Accept-Encoding": "gzip"])
            #expect(small.header("content-encoding") == "gzip")
            let page = try await caller.call(.get, "/docs/", token: nil)
            #expect(page.text == "<!doctype html>")
            #expect(page.header("content-security-policy") == "default-src 'none'")
            let metrics = try await caller.call(.get, "/metrics", token: nil)
            #expect(metrics.text == "up 1\n")
            #expect(metrics.header("content-type") == "text/plain; version=0.0.4; charset=utf-8")
        }
    }

    @Test(arguments: ["/metrics", "/openapi.yaml", "/docs"])
    func `what there is none of is not found`(path: String) async throws {
        let harness = ServerHarness { $0.showsMetrics = false }
        try await harness.test { caller in
            let response = try await caller.call(.get, path)
            #expect(response.code == 7000)
        }
    }

    @Test func `pages of the origins that are allowed may call`() async throws {
        let harness = ServerHarness { $0.allowedOrigins = ["https://console.example.com"] }
        let path = harness.path("/data_tag_categories")
        try await harness.test { caller in
            var headers = ["Origin": "https://console.example.com"]
            let got = try await caller.call(.get, path, headers: headers)
            #expect(got.header("access-control-allow-origin") == "https://console.example.com")
            #expect(got.header("vary")?.contains("Origin") == true)
            headers["Access-Control-Request-Method"] = "PUT"
            let asked = try await caller.call(.options, path, token: nil, headers: headers)
            #expect(asked.status == .noContent)
            #expect(asked.header("access-control-allow-origin") == "https://console.example.com")
            #expect(asked.header("access-control-allow-methods")?.contains("PUT") == true)
            headers["Origin"] = "https://evil.example.com"
            let other = try await caller.call(.options, path, token: nil, headers: headers)
            #expect(other.status == .methodNotAllowed)
            #expect(other.header("access-control-allow-origin") == nil)
        }
    }
}
