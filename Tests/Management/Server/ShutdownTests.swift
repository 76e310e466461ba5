import HTTPTypes
import HummingbirdTesting
import NIOCore
import ServiceLifecycle
import Synchronization
import Testing
import WeirAPI
import WeirJSON
import WeirManagement

@testable import WeirServer

struct ShutdownTests {
    /// Something that happens once, and that others wait for.
    private final class Signal: Sendable {
        private let stream: AsyncStream<Int>
        private let continuation: AsyncStream<Int>.Continuation

        init() { (stream, continuation) = AsyncStream.makeStream(of: Int.self) }

        func send(_ value: Int = 0) { continuation.yield(value) }

        func wait() async -> Int? { await stream.first { _ in true } }
    }

    private static let path = "/weir/v1/accounts/{account_id}/slow"

    private static func request(_ harness: ServerHarness) -> String {
        """
        POST \(path.replacing("{account_id}", with: harness.account.text)) HTTP/1.1\r
        host: localhost\r
        authorization: Bearer \(ServerHarness.writer)\r
        \r

        """
    }

    @Test(.timeLimit(.minutes(1)))
    func `a request that runs is finished, and nothing new is accepted`() async throws {
        let (running, started, finish) = (Signal(), Signal(), Signal())
        var harness = ServerHarness { $0.port = 0 }
        let route = Route(
            .post,
            Self.path,
            access: .read,
            .action { _ in
                started.send()
                _ = await finish.wait()
                return Reply("finished")
            }
        )
        harness.parts.routes.append(route)
        let server = try WebServer(harness.parts, harness.configuration) { port in running.send(port ?? 0) }
        let group = ServiceGroup(configuration: .init(services: [server], logger: harness.log.logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await running.wait())
            try await Socket.connected(to: port) { connection in
                try await connection.send(Self.request(harness))
                _ = await started.wait()
                await group.triggerGracefulShutdown()
                while await harness.parts.readiness.problem() != "stopping" {
                    try await Task.sleep(for: .milliseconds(5))
                }
                finish.send()
                let answer = try await connection.readToEnd()
                #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
                #expect(answer.contains("finished"))
            }
            try await tasks.waitForAll()
            await #expect(throws: (any Error).self) { try await Socket.connected(to: port) { _ in } }
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a request that runs longer than the shutdown may take is cut off`() async throws {
        let (running, started) = (Signal(), Signal())
        var harness = ServerHarness {
            $0.port = 0
            $0.shutdownSeconds = 1
            $0.requestSeconds = 3_600
        }
        let route = Route(
            .post,
            Self.path,
            access: .read,
            .action { _ in
                started.send()
                try? await Task.sleep(for: .seconds(3_600))
                return Reply("finished")
            }
        )
        harness.parts.routes.append(route)
        let server = try WebServer(harness.parts, harness.configuration) { port in running.send(port ?? 0) }
        let group = ServiceGroup(configuration: .init(services: [server], logger: harness.log.logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try? await group.run() }
            let port = try #require(await running.wait())
            try await Socket.connected(to: port) { connection in
                try await connection.send(Self.request(harness))
                _ = await started.wait()
                await group.triggerGracefulShutdown()
                _ = try await connection.readToEnd()
            }
            try await tasks.waitForAll()
        }
        #expect(harness.log.lines.contains { $0.contains("requests were cut off") })
    }
}
