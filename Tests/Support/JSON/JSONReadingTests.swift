import Testing
import WeirJSON

/// What is taken for JSON, and what it says.
struct JSONReadingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let value: JSONValue
        var testDescription: String { text }

        init(_ text: String, _ value: JSONValue) {
            self.text = text
            self.value = value
        }
    }

    @Test(arguments: [
        Case("null", .null), Case(" true\r\n", true), Case("\tfalse", false), Case("{}", [:]), Case("[ ]", []),
        Case("0", 0), Case("-0", 0), Case("-12", -12), Case("1.0", 1), Case("1e2", 100), Case("1.5e+1", 15),
        Case("0.5", .fraction(0.5)), Case("9223372036854775807", .number(.max)),
        Case("9223372036854775808", .fraction(9_223_372_036_854_775_808)), Case("1E-400", 0),
        Case(#""""#, ""), Case(#""a\"\\\/\b\f\n\r\tb""#, "a\"\\/\u{8}\u{C}\n\r\tb"),
        Case(#""\u00e9\u20AC\ud83d\ude00""#, "é€😀"), Case(#""x\u0000y""#, "x\0y"), Case(#""é€😀""#, "é€😀"),
        Case("\u{FEFF}[1]", [1]), Case(#"[1, "a", [null]]"#, [1, "a", [.null]]),
        Case(#"{"b": {"c": 1}, "a": [] }"#, ["b": ["c": 1], "a": []]),
        Case(#"{"a":1,"a":2}"#, .object([.init("a", 1), .init("a", 2)])),
    ])
    func `JSON is read`(_ example: Case) throws {
        #expect(try JSONValue(reading: Array(example.text.utf8)) == example.value)
    }

    @Test(arguments: [
        "", " ", "nul", "nulll", "True", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x10", "NaN", "Infinity", "1e400",
        "-1e400", "[1,]", "[,1]", "[1 2]", "[", "]", "[1}", "{", "{]", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "{a:1}",
        #"{1:1}"#, #"{"a" 1}"#, "'a'", #"""#, #""a"#, #""\"#, #""\x""#, #""\u12""#, #""\u12g4""#, "\"a\nb\"",
        "\"a\0b\"", #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800x""#, "1 2", "[] []", "// a\n1",
        String(repeating: "1", count: 401),
    ])
    func `what is no JSON is refused`(_ text: String) {
        #expect(throws: JSONValue.ReadingError.malformed) { try JSONValue(reading: Array(text.utf8)) }
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
        [0x5C, 0x22, 0x5C, 0x6E, 0xFF, 0x22], [0xFF, 0xFE, 0x31, 0x00], [0x31, 0x00], [0x00, 0x31],
    ])
    func `what is no UTF-8 is refused`(_ bytes: [UInt8]) {
        #expect(throws: JSONValue.ReadingError.malformed) { try JSONValue(reading: bytes) }
    }

    @Test(arguments: [("[", "]"), (#"{"a":"#, "}")])
    func `values are nested so deep and no deeper`(_ open: String, _ close: String) throws {
        func nested(_ levels: Int) -> [UInt8] {
            Array((String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels)).utf8)
        }
        _ = try JSONValue(reading: nested(JSONValue.mostNesting))
        for levels in [JSONValue.mostNesting + 1, 512, 100_000] {
            #expect(throws: JSONValue.ReadingError.malformed) { try JSONValue(reading: nested(levels)) }
        }
    }

    /// Foundation's decoder took minutes for it.
    @Test(.timeLimit(.minutes(1)))
    func `long lists at the deepest level take no longer than elsewhere`() throws {
        let open = String(repeating: "[", count: JSONValue.mostNesting)
        let close = String(repeating: "]", count: JSONValue.mostNesting)
        var value = try JSONValue(
            reading: Array((open + String(repeating: "1,", count: 500_000) + "1" + close).utf8)
        )
        while case .array(let elements) = value, elements.count == 1 { value = elements[0] }
        #expect(value.elements.count == 500_001)
    }

    @Test func `what is written is read again`() throws {
        let value: JSONValue = ["a\"\\\n\u{1}é😀": [1, -5, .null, true, "x\0y", [:], []], "b": .number(.min)]
        #expect(try JSONValue(reading: value.bytes) == value)
    }
}
