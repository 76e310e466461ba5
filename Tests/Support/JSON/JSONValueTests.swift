import Testing
import WeirJSON

struct JSONValueTests {
    @Test(
        arguments: [
            ("null", JSONValue.null), ("true", true), ("-7", -7), ("1.5", .fraction(1.5)), ("\"a\\u0041\\n\"", "aA\n"),
            ("[1,[],{}]", [1, [], [:]]), ("{\"a\":{\"b\":[null]}}", ["a": ["b": [.null]]]), (" [ 1 , 2 ] ", [1, 2]),
            ("\"[1,]\"", "[1,]"), ("\"\\\",]\"", "\",]"), ("1e400", nil),
            ("9223372036854775807", 9_223_372_036_854_775_807),
            ("", nil), ("{", nil), ("[1,]", nil), ("{\"a\":1,}", nil), ("[1 , \n]", nil),
            ("{\"a\":[1,2,],\"b\":1}", nil),
            ("[1] 2", nil), ("nul", nil), ("'a'", nil), ("{a:1}", nil), ("[01]", nil), ("\"\u{1}\"", nil),
            ("// x\n1", nil),
        ] as [(String, JSONValue?)]
    )
    func `a text is read as RFC 8259 says, and nothing else is`(text: String, value: JSONValue?) {
        #expect((try? JSONValue(reading: Array(text.utf8))) == value)
    }

    @Test func `bytes that are no UTF-8 are no JSON`() {
        #expect((try? JSONValue(reading: [0x22, 0xFF, 0x22])) == nil)
    }

    @Test func `lists within lists have an end`() {
        let deep = 100_000
        let text =
            [UInt8](repeating: UInt8(ascii: "["), count: deep) + [UInt8](repeating: UInt8(ascii: "]"), count: deep)
        #expect((try? JSONValue(reading: text)) == nil)
    }

    @Test func `what is written is read back`() throws {
        let value: JSONValue = ["text": "ü \"\\\u{7}", "list": [1, -2, true, .null], "object": ["empty": [:]]]
        #expect(try JSONValue(reading: value.indented) == JSONValue(reading: value.bytes))
        #expect(try JSONValue(reading: value.bytes)["text"] == value["text"])
    }
}
