import CoreMetrics
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import WeirAPI
import WeirJSON
import WeirManagement
import WeirTesting

@testable import WeirServer

/// What nobody sends by mistake.
struct HostileInputTests {
    /// Texts put together from pieces.
    private static func texts(of pieces: [String], seed: UInt64, count: Int = 20_000) -> some Sequence<String> {
        var random = SeededGenerator(seed: seed)
        return (0..<count).lazy.map { _ in
            (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }
            .joined()
        }
    }

    @Test func `no target leads anywhere but to a route with as many segments`() {
        let tree = RouteTree(RouteTable().routes, ServerPages(), showsMetrics: true, NOOPMetricsHandler.instance)
        let pieces = [
            "/", "/client/v4/accounts/", "/dlp", "/profiles", "/custom", "/datasets", "/upload", "/health/live", "..",
            "%", "%2", "%2F", "%00", "%ff", "%63", "%E2%82%AC", "?", "&", "=", "+", "#", "://", "http://a", ";", "\0",
            "é",
            "e\u{301}", "\u{338}", "\u{212A}", "0123456789abcdef0123456789abcdef", "{account_id}",
        ]
        for text in Self.texts(of: pieces, seed: 1) {
            let target = RequestTarget(text)
            _ = target.items()
            let segments = target.segments
            for method in [nil] + Route.Method.allCases.map(Optional.some) {
                guard case .found(let endpoint, let values) = tree.match(method, segments) else { continue }
                let wanted = endpoint.pattern.split(separator: "/")
                #expect(wanted.count == segments.count, "\(text)")
                let names = wanted.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
                #expect(values.map(\.name) == names, "\(text)")
                #expect(values.allSatisfy { segments.contains($0.encoded) }, "\(text)")
            }
        }
    }

    @Test func `no header makes credentials of what they cannot be`() throws {
        let pieces = [
            "Bearer", "bearer", "BEARER", "Basic", " ", "  ", "\t", ",", "=", "a", "weir_", "Zm9v", "é",
            ServerHarness.writer, String(repeating: "a", count: 300), "@", "a@b.example", "\"", ":", "%00",
        ]
        for text in Self.texts(of: pieces, seed: 2) {
            var fields = HTTPFields()
            fields[.authorization] = text
            guard case .token(let token) = try? Credentials(fields) else { continue }
            // Blanks around the value of a field are not part of it (RFC 9110, section 5.5).
            let value = text.drop { $0 == " " || $0 == "\t" }
            #expect(value.lowercased().hasPrefix("bearer "), "\(text)")
            #expect(value.reversed().drop { $0 == " " || $0 == "\t" }.starts(with: token.reversed()), "\(text)")
            #expect(token.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(text)")
            #expect((1...320).contains(token.utf8.count), "\(text)")
        }
    }

    @Test func `no Content-Type and no Accept-Encoding is read out of its bounds`() {
        let pieces = [
            "multipart/form-data", "application/json", "text/", "/", ";", " ", "boundary", "BOUNDARY", "=", "\"", "\\",
            "b", "é", "e\u{301}", ",", "gzip", "q", "0.", "*", "\t", String(repeating: "x", count: 80),
        ]
        for text in Self.texts(of: pieces, seed: 3) {
            if let type = ContentType(text) {
                #expect(type.boundary.map { (1...70).contains($0.utf8.count) } ?? true, "\(text)")
            }
            _ = AcceptedEncodings.takesGzip(text)
        }
    }

    @Test(arguments: ["gzip", "br", "x-gzip", "identity, gzip", "unknown"])
    func `a body in a coding is not looked at`(coding: String) async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories")
            let answer = try await caller.call(.post, path, ["name": "A"], headers: ["content-encoding": coding])
            #expect(answer.status == .unsupportedMediaType)
            #expect(answer.code == 1415)
            #expect(answer.header("accept-encoding") == "identity")
            let plain = try await caller.call(.post, path, ["name": "A"], headers: ["content-encoding": "Identity"])
            #expect(plain.status == .ok)
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `JSON that is nested, long or broken is refused in no time`() async throws {
        let harness = ServerHarness()
        let bombs = [
            String(repeating: "[", count: 500_000), String(repeating: "{\"a\":", count: 200_000),
            String(repeating: "[", count: 512) + String(repeating: "]", count: 512),
            String(repeating: "[", count: 100) + String(repeating: "1,", count: 500_000) + "1"
                + String(repeating: "]", count: 100),
            "{\"name\":\"\\ud800\"}", "{\"name\":\"a\\u0000b\"}", "{\"name\":1e400}", "{\"name\":\"\u{0}\"}",
        ]
        try await harness.test { caller in
            for bomb in bombs {
                let answer = try await caller.call(
                    .post,
                    harness.path("/data_tag_categories"),
                    headers: ["content-type": "application/json"],
                    body: Array(bomb.utf8)
                )
                #expect(answer.status == .badRequest, "\(bomb.prefix(20))")
            }
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a body whose end is stated twice is no request`() async throws {
        let harness = ServerHarness()
        for lines in [
            "content-length: 4\r\ntransfer-encoding: chunked", "content-length: 4\r\ncontent-length: 5",
            "transfer-encoding: chunked, identity", "transfer-encoding : chunked", "content-length: +4",
        ] {
            try await harness.testLive { caller in
                let port = try #require(caller.client.port)
                try await Socket.connected(to: port) { connection in
                    try await connection.send(
                        "POST /nowhere HTTP/1.1\r\nhost: a\r\n\(lines)\r\n\r\n0\r\n\r\nGET /health/live HTTP/1.1\r\n\r\n"
                    )
                    let answer = try await connection.readToEnd()
                    #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(lines)")
                    #expect(!answer.contains("live"), "\(lines)")
                }
            }
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `who asks before a body is told nothing in the middle of another answer`() async throws {
        let harness = ServerHarness()
        try await harness.testLive { caller in
            let port = try #require(caller.client.port)
            try await Socket.connected(to: port) { connection in
                try await connection.send(
                    "GET /health/live HTTP/1.1\r\nhost: a\r\n\r\n"
                        + "POST \(harness.path("/data_tag_categories")) HTTP/1.1\r\nhost: a\r\n"
                        + "authorization: Bearer \(ServerHarness.writer)\r\ncontent-type: application/json\r\n"
                        + "expect: 100-continue\r\ncontent-length: 10\r\n\r\n{\"name\":1}"
                )
                #expect(try await connection.reads("\"code\":1401"))
                #expect(connection.received.hasPrefix("HTTP/1.1 200 "))
                #expect(!connection.received.contains("100 Continue"))
            }
        }
    }

    @Test(arguments: ["a b", "a\tb", "é", "a,b", "", String(repeating: "a", count: 65), "<b>", "a\"b"])
    func `a name of a request that could be more than a name is replaced`(name: String) async throws {
        try await ServerHarness().test { caller in
            let answer = try await caller.call(.get, "/health/live", headers: ["x-request-id": name])
            let id = try #require(answer.header("x-request-id"))
            #expect(id != name)
            #expect(id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        }
    }
}
