import Testing
import WeirJSON

@testable import weir

struct BytesTests {
    @Test(arguments: [0, 7, 10, 99, 100, 1_234_567_890, Int.max, Int.min, -5])
    func `a number is written in decimal`(number: Int) {
        var out: [UInt8] = [UInt8(ascii: "x")]
        out.append(decimal: number)
        #expect(String(decoding: out, as: UTF8.self) == "x\(number)")
    }

    @Test(arguments: [
        ("plain ñ", "\"plain ñ\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""),
        ("\u{0}\u{1F}", "\"\\u0000\\u001F\""),
    ])
    func `a JSON string escapes what it must`(text: String, expected: String) {
        var out: [UInt8] = []
        out.append(json: text)
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("a b/c.txt", "a%20b/c.txt"), ("/etc/x", "file:///etc/x"), ("c:x?y#z", "c%3Ax%3Fy%23z"), ("ñ", "%C3%B1"),
    ])
    func `a path becomes a URI reference`(path: String, expected: String) {
        var out: [UInt8] = []
        out.append(uri: [UInt8](path.utf8))
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("\u{1B}[2Jx", 99, "\u{FFFD}[2Jx"), ("a\nb\tc", 99, "a b c"), ("\u{202E}abc", 99, "\u{FFFD}abc"),
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("ééé", 2, "é…"),
    ])
    func `what people read holds no control characters`(text: String, limit: Int, expected: String) {
        var out: [UInt8] = []
        let count = out.append(display: [UInt8](text.utf8), limit: limit)
        #expect(String(decoding: out, as: UTF8.self) == expected)
        #expect(count == expected.unicodeScalars.count)
    }
}
