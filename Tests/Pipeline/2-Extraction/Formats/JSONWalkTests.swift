import Testing

@testable import WeirFormats

struct JSONWalkTests {
    static let pointers: [(json: String, found: String)] = [
        ("\"a\"", "a@"),
        ("{\"a\": \"b\"}", "a@/a b@/a"),
        ("[\"a\", {\"b\": [1, \"c\"]}, \"d\"]", "a@/0 b@/1/b c@/1/b/1 d@/2"),
        ("{\"a/b\": {\"c~d\": \"e\"}}", "a/b@/a~1b c~d@/a~1b/c~0d e@/a~1b/c~0d"),
        ("{\"a\": \"x\"}\n{\"b\": \"y\"}", "a@/a x@/a b@/b y@/b"),
        ("{\"a\": \"open\n\"b\": \"c\"}", "a@/a open@/a b@/b c@/b"),
        ("]]}\"a\"", "a@"),
        ("{\"a\\\"b\": \"c\\\\\"}", "a\\\"b@/a\\\"b c\\\\@/a\\\"b"),
        ("\"open", "open@"),
        ("\"open\\", "open\\@"),
    ]

    @Test(arguments: pointers) func `strings are found with their pointers`(_ json: String, _ found: String) {
        let bytes = Array(json.utf8)
        let strings = bytes.withUnsafeBytes { buffer -> [String] in
            var walk = unsafe JSONWalk(buffer)
            var all: [String] = []
            while let string = walk.next() {
                all.append(unsafe String(decoding: buffer[string.range], as: UTF8.self) + "@" + walk.pointer())
            }
            return all
        }
        #expect(strings.joined(separator: " ") == found)
    }

    @Test func `depth has no limit`() {
        let bytes = Array((String(repeating: "[", count: 1_000_000) + "\"deep\"").utf8)
        bytes.withUnsafeBytes { buffer in
            var walk = unsafe JSONWalk(buffer)
            #expect(walk.next() != nil)
            #expect(walk.pointer().utf8.count <= 1000)
            #expect(walk.next() == nil)
        }
    }

    static let escapes: [(raw: String, text: String, hide: Bool)] = [
        (#"plain"#, "plain", false),
        (#"\u0034\u00e9"#, "4é", true),
        (#"\ud83d\ude00 \ud83d \ude00"#, "😀 \u{FFFD} \u{FFFD}", true),
        (#"a\/b"#, "a/b", true),
        (#"a\nb\t1\r\n-"#, "a\nb\t1\r\n-", true),
        (#"a\n \"b\" \\n"#, "a\n \"b\" \\n", false),
        (#"\q\u12"#, #"\q\u12"#, true),
        (#"end\"#, #"end\"#, false),
    ]

    @Test(arguments: escapes) func `escapes are undone, and hide or do not`(_ raw: String, _ text: String, _ hide: Bool)
    {
        Array(raw.utf8).withUnsafeBytes { bytes in
            #expect(unsafe String(decoding: JSONEscapes.unescaped(bytes), as: UTF8.self) == text)
            #expect(unsafe JSONEscapes.hide(bytes) == hide)
        }
    }
}
