import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing
import WeirAPI
import WeirJSON
import WeirManagement

@testable import WeirServer

struct LimitTests {
    private static let path = "/weir/v1/accounts/{account_id}/slow"

    private static func harness(
        body: Route.Body = .none,
        _ configure: (inout ServerConfiguration) -> Void = { _ in },
        _ answer: @escaping @Sendable (ActionCall) async throws(ManagementError) -> Reply
    ) -> ServerHarness {
        var harness = ServerHarness(configure)
        harness.parts.routes.append(Route(.post, path, access: .read, body: body, .action(answer)))
        return harness
    }

    private static func path(_ harness: ServerHarness) -> String {
        path.replacing("{account_id}", with: harness.account.text)
    }

    @Test(.timeLimit(.minutes(1))) func `a request that takes too long is told so`() async throws {
        let harness = Self.harness {
            $0.requestSeconds = 1
        } _: { (_) throws(ManagementError) in
            do {
                try await Task.sleep(for: .seconds(3_600))
            } catch {
                throw ManagementError(.unavailable, "cancelled")
            }
            return .deleted
        }
        try await harness.test { caller in
            let response = try await caller.call(.post, Self.path(harness))
            #expect(response.status == .requestTimeout)
            #expect(response.code == 1408)
            #expect(response.header("connection") == "close")
        }
    }

    @Test(.timeLimit(.minutes(1))) func `what is done too late is done all the same`() async throws {
        let harness = Self.harness {
            $0.requestSeconds = 1
        } _: { _ in
            try? await Task.sleep(for: .seconds(3_600))
            return .deleted
        }
        try await harness.test { caller in
            let response = try await caller.call(.post, Self.path(harness))
            #expect(response.status == .ok)
        }
    }

    @Test func `a fault of the store is no detail for the caller, and one line of the log`() async throws {
        let harness = Self.harness { (_) throws(ManagementError) in
            throw ManagementError(.unavailable, "the store failed")
        }
        try await harness.test { caller in
            let response = try await caller.call(.post, Self.path(harness))
            #expect(response.status == .internalServerError)
            #expect(response.code == 1500)
        }
        let errors = harness.log.lines.filter { $0.contains("\"level\":\"error\"") }
        #expect(errors.count == 1)
        #expect(errors.first?.contains("\"weir.error\":\"unavailable\"") == true)
    }

    @Test func `who finds no room is told to come again`() async throws {
        let harness = Self.harness { (_) throws(ManagementError) in throw ManagementError(.overloaded, "full") }
        try await harness.test { caller in
            let response = try await caller.call(.post, Self.path(harness))
            #expect(response.status == .serviceUnavailable)
            #expect(response.code == 1503)
            #expect(response.header("retry-after") == "1")
        }
    }

    @Test func `bodies have so much memory and no more`() async throws {
        let harness = Self.harness(body: .bytes(most: 1 << 20)) {
            $0.bodyBytesInFlight = 1_000
        } _: { call in
            Reply(.number(call.body.bytes.count))
        }
        try await harness.test { caller in
            for _ in 0..<3 {
                let fits = try await caller.call(.post, Self.path(harness), body: [UInt8](repeating: 0, count: 900))
                #expect(fits.json["result"] == 900)
            }
            let response = try await caller.call(.post, Self.path(harness), body: [UInt8](repeating: 0, count: 1_001))
            #expect(response.status == .serviceUnavailable)
            #expect(response.code == 1503)
        }
    }

    @Test func `a route gets the body, its type and its boundary`() async throws {
        let harness = Self.harness(body: .form(most: 1 << 20)) { call throws(ManagementError) in
            Reply([
                "type": .optional(call.body.contentType), "boundary": .optional(call.body.boundary),
                "count": .number(call.body.bytes.count), "query": .strings(try call.query.values("profile")),
            ])
        }
        try await harness.test { caller in
            let response = try await caller.call(
                .post,
                Self.path(harness) + "?profile=a&profile=b%20c",
                headers: ["Content-Type": "Multipart/Form-Data; boundary=\"x y\""],
                body: [1, 2, 3]
            )
            #expect(
                response.json["result"]["type"] == "multipart/form-data"
                    && response.json["result"]["boundary"] == "x y" && response.json["result"]["count"] == 3
                    && response.json["result"]["query"] == ["a", "b c"]
            )
        }
    }

    @Test func `a body that nobody wants is not looked at`() async throws {
        let harness = Self.harness { call in Reply(.number(call.body.bytes.count)) }
        try await harness.test { caller in
            let response = try await caller.call(.post, Self.path(harness), body: Array("{".utf8))
            #expect(response.json["result"] == 0)
        }
    }
}
