import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import Testing
import WeirJSON
import WeirManagement

@testable import WeirServer

struct LoggingTests {
    @Test func `a request has one line, with nothing of what it brought`() async throws {
        let harness = ServerHarness()
        try await harness.test { caller in
            let path = harness.path("/data_tag_categories/00000000-0000-4000-8000-000000000000")
            try await caller.call(.get, path + "?secret=hunter2", headers: ["x-request-id": "r1", "x-note": "hunter2"])
        }
        let lines = harness.log.lines.filter { $0.contains("request answered") }
        #expect(lines.count == 1)
        let line = try JSONValue(reading: Array(try #require(lines.first).utf8))
        #expect(line["level"] == "info")
        #expect(line["weir.method"] == "GET")
        #expect(line["weir.route"] == "/client/v4/accounts/{account_id}/dlp/data_tag_categories/{category_id}")
        #expect(line["weir.status"] == 404)
        #expect(line["weir.account"] == .string(harness.account.text))
        #expect(line["weir.request_id"] == "r1")
        let everything = harness.log.lines.joined()
        for secret in ["hunter2", ServerHarness.writer, "00000000-0000-4000"] { #expect(!everything.contains(secret)) }
    }

    @Test(arguments: ["/health/live", "/health/ready"])
    func `probes are not worth a line at info`(path: String) async throws {
        let harness = ServerHarness()
        try await harness.test { caller in try await caller.call(.get, path) }
        let line = try #require(harness.log.lines.first { $0.contains("request answered") })
        #expect(line.contains("\"level\":\"debug\""))
    }

    @Test func `a line of text cannot pass for two`() {
        let lines = Mutexed<[String]>([])
        let clock = TestClock().clock
        let handler = LineLogHandler(
            label: "a",
            format: .text,
            output: LogOutput { lines.value.append($0) },
            clock: clock
        )
        let logger = Logger(label: "a") { _ in handler }
        logger.info("two\nlines", metadata: ["b": "x\n2026 \"error\"", "a": "", "c": "plain"])
        #expect(
            lines.value == [
                "1994-11-06T08:49:37.000000Z info a: two lines a=\"\" b=\"x 2026 'error'\" c=plain\n"
            ]
        )
    }

    @Test func `metadata of a logger and of a line come together as JSON`() throws {
        let lines = Mutexed<[String]>([])
        let clock = TestClock().clock
        let handler = LineLogHandler(
            label: "a",
            format: .json,
            output: LogOutput { lines.value.append($0) },
            clock: clock
        )
        var logger = Logger(label: "a") { _ in handler }
        logger[metadataKey: "x"] = "1"
        logger[metadataKey: "y"] = "1"
        logger.warning("m\"", metadata: ["y": ["z": .stringConvertible(2)], "n": .stringConvertible(3)])
        logger.debug("unheard")
        #expect(
            lines.value == [
                """
                {"time":"1994-11-06T08:49:37.000000Z","level":"warning","logger":"a","message":"m\\"","n":3,"x":"1",\
                "y":{"z":2}}\n
                """
            ]
        )
    }
}
