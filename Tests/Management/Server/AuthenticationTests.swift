import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import WeirJSON
import WeirManagement

@testable import WeirServer

struct AuthenticationTests {
    @Test func `a token that is revoked stops working within a second`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories")
            #expect(try await caller.call(.get, path).status == .ok)
            harness.authenticator.revoke(.token(ServerHarness.writer))
            #expect(try await caller.call(.get, path).status == .ok)
            harness.clock.advance(milliseconds: 1_000)
            let late = try await caller.call(.get, path)
            #expect(late.status == .forbidden)
        }
    }

    @Test func `the store is asked once in a second`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            for _ in 0..<10 { try await caller.call(.get, harness.path("/data_tag_categories")) }
        }
        #expect(harness.authenticator.count == 1)
    }

    @Test func `a token that expires meanwhile is asked for again`() {
        let (known, clock) = (KnownCredentials(), TestClock())
        let digest = CredentialsDigest(.token("a"))
        let now = clock.clock.now
        let end = Timestamp(microseconds: now.microseconds + 500_000)
        let principal = Principal(account: AccountID(), token: ObjectID(), permission: .read, expiresAt: end)
        known.learn(principal, of: digest, now: now)
        guard case .fresh = known.knowledge(of: digest, now: now) else { return #expect(Bool(false)) }
        guard case .stale = known.knowledge(of: digest, now: end) else { return #expect(Bool(false)) }
        let before = Timestamp(microseconds: now.microseconds - 1)
        guard case .stale = known.knowledge(of: digest, now: before) else { return #expect(Bool(false)) }
        known.learn(nil, of: digest, now: end)
        guard case .unknown = known.knowledge(of: digest, now: end) else { return #expect(Bool(false)) }
    }

    @Test func `whoever guesses is not listened to, and the others are`() async throws {
        let harness = ServerHarness { $0.failedAuthentications = 3 }
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories")
            #expect(try await caller.call(.get, path).status == .ok)
            for _ in 0..<3 { #expect(try await caller.call(.get, path, token: "guess").status == .forbidden) }
            let refused = try await caller.call(.get, path, token: "guess")
            #expect(refused.status == .tooManyRequests)
            #expect(refused.code == 1429)
            #expect(refused.header("retry-after") == "60")
            // Known since before, so a neighbour behind the same proxy cannot lock it out.
            harness.clock.advance(milliseconds: 2_000)
            #expect(try await caller.call(.get, path).status == .ok)
            #expect(try await caller.call(.get, path, token: ServerHarness.reader).status == .tooManyRequests)
            harness.clock.advance(milliseconds: 60_000)
            #expect(try await caller.call(.get, path, token: ServerHarness.reader).status == .ok)
        }
    }

    @Test func `a token may make so many requests in a window`() async throws {
        let harness = ServerHarness {
            $0.rateRequests = 2
            $0.rateSeconds = 10
        }
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories")
            for remaining in ["1", "0"] {
                let response = try await caller.call(.get, path)
                #expect(response.status == .ok)
                #expect(response.header("x-ratelimit-limit") == "2")
                #expect(response.header("x-ratelimit-remaining") == remaining)
                #expect(response.header("x-ratelimit-reset") == "Sun, 06 Nov 1994 08:49:47 GMT")
            }
            harness.clock.advance(milliseconds: 500)
            let refused = try await caller.call(.get, path)
            #expect(refused.status == .tooManyRequests)
            #expect(refused.code == 1429)
            #expect(refused.header("retry-after") == "10")
            #expect(refused.header("x-ratelimit-remaining") == "0")
            #expect(try await caller.call(.get, path, token: ServerHarness.reader).status == .ok)
            harness.clock.advance(milliseconds: 9_500)
            #expect(try await caller.call(.get, path).status == .ok)
        }
    }

    @Test func `a table of windows stays as small as it should`() {
        let (counter, clock) = (WindowCounter<Int>(seconds: 10, most: 16), TestClock())
        for key in 0..<100 {
            counter.count(key, now: clock.clock.now)
            clock.advance(milliseconds: 1)
        }
        #expect(counter.window(of: 99, now: clock.clock.now).count == 1)
        #expect(counter.window(of: 0, now: clock.clock.now).count == 0)
    }
}
