import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import WeirAPI

@testable import WeirServer

struct ConnectionTests {
    private static func connected(
        _ harness: ServerHarness,
        _ body: @Sendable (Socket.Connection) async throws -> Void
    ) async throws {
        try await harness.testLive { caller in
            let port = try #require(caller.client.port)
            try await Socket.connected(to: port) { connection in try await body(connection) }
        }
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "nonsense\r\n\r\n", "GET / HTTP/1.1\r\nbad header\r\n\r\n",
            "GET /\(String(repeating: "a", count: 200_000)) HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nx: \(String(repeating: "a", count: 20_000))\r\n\r\n",
        ]
    )
    func `what is no request is refused like any other mistake`(text: String) async throws {
        try await Self.connected(ServerHarness()) { connection in
            try await connection.send(text)
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            #expect(answer.contains("\"code\":1400"))
            #expect(answer.contains("application/json"))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a header that does not come is not waited for`() async throws {
        try await Self.connected(ServerHarness { $0.idleSeconds = 1 }) { connection in
            // Where much else runs, the second may be over before this is sent.
            try? await connection.send("GET /health/live HTTP/1.1\r\nhost:")
            let answer = try await connection.readToEnd()
            #expect(answer.isEmpty)
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a body that does not come is not waited for`() async throws {
        let harness = ServerHarness { $0.requestSeconds = 1 }
        try await Self.connected(harness) { connection in
            try await connection.send(
                """
                POST \(harness.path("/data_tag_categories")) HTTP/1.1\r
                host: localhost\r
                authorization: Bearer \(ServerHarness.writer)\r
                content-type: application/json\r
                content-length: 10\r
                \r
                {
                """
            )
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 408 "))
            #expect(answer.contains("\"code\":1408"))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `who asks before a body is answered before it`() async throws {
        let harness = ServerHarness()
        let head = """
            POST \(harness.path("/data_tag_categories")) HTTP/1.1\r
            host: localhost\r
            authorization: Bearer \(ServerHarness.writer)\r
            content-type: application/json\r
            expect: 100-continue\r

            """
        try await Self.connected(harness) { connection in
            try await connection.send(head + "content-length: 10\r\n\r\n")
            #expect(try await connection.reads("HTTP/1.1 100 Continue\r\n\r\n"))
            try await connection.send("{\"name\":1}")
            #expect(try await connection.reads("\"code\":1401"))
        }
        try await Self.connected(harness) { connection in
            try await connection.send(head + "content-length: 100000000000\r\n\r\n")
            let answer = try await connection.readToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 413 "))
            #expect(!answer.contains("100 Continue"))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `requests on one connection are answered in their order`() async throws {
        try await Self.connected(ServerHarness()) { connection in
            try await connection.send(
                "GET /health/live HTTP/1.1\r\nhost: a\r\n\r\nHEAD /health/live HTTP/1.1\r\nhost: a\r\n\r\n"
                    + "GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n"
            )
            #expect(try await connection.reads("\"code\":7000"))
            // A body ends without a line break, so the next answer follows on the same line.
            let statuses = connection.received.split(separator: "HTTP/1.1 ").map { $0.prefix(3) }
            #expect(statuses == ["200", "200", "404"])
        }
    }
}
