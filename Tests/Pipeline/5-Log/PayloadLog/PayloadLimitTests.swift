import Testing
import WeirJSON
import WeirLog

struct PayloadLimitTests {
    private static func limits(matches: Int = 100, bytes: Int = 64 << 10) -> PayloadLimits {
        var limits = PayloadLimits()
        (limits.matches, limits.bytes) = (matches, bytes)
        return limits
    }

    private static func text(_ count: Int) -> String {
        (0..<count).map { "«v\(10_000 + $0)»" }.joined(separator: " ")
    }

    @Test func `the first matches are logged, and the others counted`() throws {
        var log = PayloadLogHarness(.clear)
        log.find(Self.text(250))
        let sealed = try #require(try log.sealed())
        #expect(sealed.omitted == 150)
        let matches = try log.open(sealed).elements.compactMap(\.["match"].string)
        #expect(matches == (0..<100).map { "v\(10_000 + $0)" })
    }

    @Test func `matches that are not logged are masked around those that are`() throws {
        var log = PayloadLogHarness(.full, limits: Self.limits(matches: 1))
        log.find("«v1» «v2» «v3»")
        #expect(try log.records().map(\.after) == [" ** **"])
        log.find("«v1» «v2»")
        log.profiles = [1]
        log.matching = [1]
        log.find("v1 v2 «v3»")
        #expect(try log.records().map(\.before) == ["** ** "])
    }

    @Test func `no profile is hidden by another with many matches`() throws {
        var log = PayloadLogHarness(.clear, limits: Self.limits(matches: 3))
        log.matching = [0, 1]
        log.find(Self.text(10))
        log.profiles = [1]
        log.story = 1
        log.find("«rare 1» «rare 2»")
        let sealed = try #require(try log.sealed())
        #expect(try log.open(sealed).elements.compactMap(\.["match"].string) == ["v10000", "v10001", "rare 1"])
        #expect(sealed.omitted == 9)
    }

    @Test func `the text is never larger than its limit`() throws {
        for bytes in [200, 500, 1_000, 5_000] {
            var log = PayloadLogHarness(.clear, limits: Self.limits(bytes: bytes))
            log.find(Self.text(50))
            guard let sealed = try log.sealed(), sealed != .truncated else { continue }
            let text = try log.open(sealed)
            #expect(text.bytes.count <= bytes)
            #expect(text.elements.count + sealed.omitted == 50)
        }
    }

    @Test func `a match is logged for as many of its profiles as have room`() throws {
        var log = PayloadLogHarness(.clear, limits: Self.limits(bytes: 400))
        log.profiles = [0, 1, 2]
        log.matching = [0, 1, 2]
        log.find("«v1»")
        let sealed = try #require(try log.sealed())
        #expect(try log.open(sealed).elements.map(\.["profile_id"].string) == ["P0", "P1"])
        #expect(sealed.omitted == 0)
    }

    @Test func `a log in which not even one match has room is a word`() throws {
        var log = PayloadLogHarness(.clear, limits: Self.limits(bytes: 300))
        log.find("«\(String(repeating: "x", count: 400))»")
        #expect(try log.sealed() == .truncated)
    }

    @Test func `what was forgotten of millions of matches shows nothing of its surroundings`() throws {
        var log = PayloadLogHarness(.full, limits: Self.limits(matches: 1))
        let text = [UInt8](String(repeating: "a1 b2 c3 d4 ", count: 50_000).utf8)
        log.find(text, stride(from: 0, to: text.count, by: 3).map { $0..<($0 + 2) })
        log.profiles = [1]
        log.matching = [1]
        log.find(text, [600..<602])
        let record = try #require(try log.records().first)
        #expect(record.offset == 600)
        #expect(!(record.before + record.match + record.after).contains { $0.isLetter || $0.isNumber })
    }
}
