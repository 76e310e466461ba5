import Testing
import WeirJSON
import WeirLog

struct PayloadCollectorTests {
    @Test(arguments: [
        (MaskMode.full, "****-****** of ", "*** ****", "."), (.partial, "****-****56 of ", "*** ***3", "."),
        (.clear, "ACME-123456 of ", "ann 2023", "."),
    ])
    func `every match of an excerpt is masked as the account says`(
        mode: MaskMode,
        before: String,
        match: String,
        after: String
    ) throws {
        var log = PayloadLogHarness(mode)
        log.find("«ACME-123456» of «ann 2023».")
        let records = try log.records()
        #expect(records.map(\.offset) == [0, 15])
        #expect(records.last?.before == before)
        #expect(records.last?.match == match)
        #expect(records.last?.after == after)
        #expect(records.first?.after == " of " + match + after)
    }

    @Test func `a match that an excerpt cuts is masked as the whole of it is`() throws {
        // The value ends in the first byte of the context; its last quarter is what may be seen.
        let gap = String(repeating: "-", count: 71)
        var log = PayloadLogHarness(.partial)
        log.find("«12345678ABCDEFGH»\(gap)«secret 1»")
        #expect(try log.records().last?.before == "EFGH" + gap)
        log.find("«12345678ABCDEFGH»-----\(gap)«secret 1»")
        #expect(try log.records().last?.before.hasPrefix("-") == true)
        var hidden = PayloadLogHarness(.full)
        hidden.find("«12345678ABCDEFGH»\(gap)«secret 1»")
        #expect(try hidden.records().last?.before == "****" + gap)
    }

    @Test func `where matches overlap, what one of them hides is hidden`() throws {
        let text = [UInt8]("id 1234-5678 end".utf8)
        var log = PayloadLogHarness(.partial)
        log.find(text, [3..<12, 8..<12])
        let records = try log.records()
        #expect(records.map(\.match) == ["****-***8", "***8"])
        #expect(records.last?.before == "id ****-")
    }

    @Test func `values that are never shown are hidden in clear text too`() throws {
        var log = PayloadLogHarness(.clear)
        log.isAlwaysHidden = true
        log.find("name «Ann Example»")
        log.isAlwaysHidden = false
        log.story = 1
        log.find("name «Bob»")
        let records = try log.records()
        #expect(records.map(\.match) == ["*** *******", "Bob"])
    }

    @Test func `a value never shown is hidden around other matches`() throws {
        let text = [UInt8]("card 4111 of Ann Example".utf8)
        var log = PayloadLogHarness(.clear)
        log.find(text, [5..<9])
        log.isAlwaysHidden = true
        log.find(text, [13..<24])
        #expect(try log.records().map(\.after) == [" of *** *******", ""])
    }

    @Test func `context is 75 bytes of whole characters on each side`() throws {
        var log = PayloadLogHarness(.clear)
        log.find(String(repeating: "é", count: 60) + "«1234»" + String(repeating: "漢", count: 60))
        let record = try #require(try log.records().first)
        #expect(record.before == String(repeating: "é", count: 37))
        #expect(record.after == String(repeating: "漢", count: 25))
        log.find(String(repeating: "😀", count: 30) + "«1234»x" + String(repeating: "😀", count: 30))
        let second = try #require(try log.records().first)
        #expect(second.before == String(repeating: "😀", count: 18))
        #expect(second.after == "x" + String(repeating: "😀", count: 18))
    }

    @Test func `bytes that are no text take no more room`() throws {
        var log = PayloadLogHarness(.clear)
        let noText = [UInt8](repeating: 0xFF, count: 100)
        log.find(noText + [0x31, 0x32] + noText.map { _ in 0xC3 }, [100..<102])
        let record = try #require(try log.records().first)
        #expect(record.match == "12")
        #expect(record.before == String(repeating: "\u{FFFD}", count: 25))
        #expect(record.after == String(repeating: "\u{FFFD}", count: 25))
    }

    @Test func `a finding without text has none in the log`() throws {
        var log = PayloadLogHarness(.clear)
        log.find([UInt8]("some document".utf8), [4..<4])
        let record = try #require(try log.records().first)
        #expect([record.before, record.match, record.after] == ["", "", ""])
    }

    @Test func `only profiles that match are logged, each finding once for each of them`() throws {
        var log = PayloadLogHarness(.clear)
        log.matching = [1, 2]
        log.profiles = [0]
        log.find("«one»")
        log.profiles = [0, 1, 2]
        log.find("«two»")
        #expect(try log.records().map { [$0.profile, $0.match] } == [["P1", "two"], ["P2", "two"]])
        log.profiles = [0]
        log.find("«one»")
        #expect(try log.sealed() == nil)
    }

    @Test func `for whom a finding counts may be known at the end only`() throws {
        var log = PayloadLogHarness(.clear)
        log.matching = [0, 1, 2]
        log.undecided = [1, 2]
        log.find("«one»")
        log.profiles = []
        log.find("«two»")
        log.undecided = [1]
        log.find("«three»")
        let expected = [["P0", "one"], ["P2", "one"], ["P2", "two"]]
        #expect(try log.records().map { [$0.profile, $0.match] } == expected)
    }

    @Test func `the matches of a text mask no other text at their offsets`() throws {
        var log = PayloadLogHarness(.full)
        log.find("«0123456789»")
        log.story = 1
        log.find("text 456 «x1»")
        #expect(try log.records().map(\.before) == ["", "text 456 "])
    }

    @Test func `a second reading shows no value of the first`() throws {
        var log = PayloadLogHarness(.full)
        log.find("some text, much longer than the other: «ACME-123456»")
        // The value is not reported again, as it is no new finding.
        (log.story, log.isReread) = (1, true)
        log.find("ACME-123456 «XY-1»")
        #expect(try log.records().last?.before == "****-****** ")
    }

    @Test func `nothing that holds content prints it`() throws {
        var collector = PayloadCollector(mask: Mask(mode: .clear))
        let text = [UInt8]("secret".utf8)
        collector.take(
            PayloadMatch(
                story: 0,
                isReread: false,
                start: 0,
                entry: 0,
                profiles: [0],
                undecided: [],
                confidence: "low",
                isAlwaysHidden: false
            ),
            at: PayloadMatch.Place(member: nil, location: nil),
            text.span,
            0..<6
        )
        var dumped = ""
        dump(collector, to: &dumped)
        for printed in [dumped, "\(collector)", String(reflecting: collector)] {
            #expect(!printed.contains("115"))
            #expect(!printed.contains("secret"))
        }
    }
}
