import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import WeirJSON
import WeirManagement

@testable import WeirServer

struct AnswerCacheTests {
    @Test func `a change is seen by the request after it`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories")
            #expect(try await caller.call(.get, path).json["result"] == [])
            #expect(try await caller.call(.get, path).json["result"] == [])
            try await caller.call(.post, path, ["name": "Region", "tags": []])
            #expect(try await caller.call(.get, path).json["result"][0]["name"] == "Region")
        }
    }

    @Test func `who has the state already is told so`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories")
            let tag = try #require(try await caller.call(.get, path).header("etag"))
            let same = try await caller.call(.get, path, headers: ["If-None-Match": "\"other\", \(tag)"])
            #expect(same.status == .notModified)
            #expect(same.body.readableBytes == 0)
            #expect(same.header("etag") == tag)
            #expect(same.header("content-length") == nil)
            #expect(same.header("content-type") == nil)
            try await caller.call(.post, path, ["name": "Region", "tags": []])
            let changed = try await caller.call(.get, path, headers: ["If-None-Match": tag])
            #expect(changed.status == .ok)
            #expect(changed.header("etag") != tag)
        }
    }

    @Test func `long answers are compressed for those who take it`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories")
            let short = try await caller.call(.get, path, headers: ["Accept-Encoding": "gzip"])
            #expect(short.header("content-encoding") == nil)
            let tags = JSONValue.array((0..<50).map { ["name": .string("tag \($0)")] })
            try await caller.call(.post, path, ["name": "Region", "tags": tags])
            let plain = try await caller.call(.get, path)
            #expect(plain.header("content-encoding") == nil)
            #expect(plain.header("vary") == "Accept-Encoding")
            for _ in 0..<2 {
                let compressed = try await caller.call(.get, path, headers: ["Accept-Encoding": "br, gzip"])
                #expect(compressed.header("content-encoding") == "gzip")
                #expect(compressed.body.readableBytes < plain.body.readableBytes / 4)
                #expect(compressed.header("content-length") == String(compressed.body.readableBytes))
            }
        }
    }

    @Test(
        arguments: [
            (nil, false), ("gzip", true), ("GZIP;q=0.5", true), ("gzip;q=0", false), ("br, *", true),
            ("br, *;q=0", false), ("*, gzip; q=0.0", false), ("deflate", false), ("", false), ("gzip;q=x", false),
        ] as [(String?, Bool)]
    )
    func `a client says whether it takes gzip`(field: String?, isTaken: Bool) {
        #expect(AcceptedEncodings.takesGzip(field) == isTaken)
    }

    @Test func `what was asked for lately stays when there is no room for all`() {
        let (cache, account) = (AnswerCache(bytes: 1 << 20), AccountID())
        func key(_ number: Int) -> AnswerCache.Key {
            AnswerCache.Key(account: account, revision: 1, target: "/\(number)")
        }
        let body = [UInt8](repeating: 0, count: 10_000)
        for number in 0..<1_000 {
            cache.keep(CachedAnswer(body), for: key(number))
            _ = cache[key(0)]
        }
        #expect(cache[key(0)] != nil)
        #expect(cache[key(999)] != nil)
        #expect(cache[key(500)] == nil)
        #expect((0..<1_000).count { cache[key($0)] != nil } <= 104)
        cache.keep(CachedAnswer([UInt8](repeating: 0, count: 1 << 20)), for: key(-1))
        #expect(cache[key(-1)] == nil)
    }
}
