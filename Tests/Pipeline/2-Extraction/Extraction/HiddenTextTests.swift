import Testing

@testable import WeirExtraction

struct HiddenTextTests {
    static let base64 = String(repeating: "QUJDRA", count: 40)

    static let cases: [(text: String, hides: Bool)] = [
        ("{\"a\": \"plain\"}", false),
        ("{\"a\": \"\\u0034111\"}", true),
        ("{\"a\": \"12\\/2026\"}", true),
        ("{\"a\": \"quote \\\" and \\\\ backslash\"}", false),
        ("{\"a\": \"\\\\u0034\"}", false),
        ("{\"a\": \"line\\nline\"}", true),
        ("{\"a\": \"line\\n\"}", false),
        ("{\"a\": \"\(base64)\"}", true),
        ("{\"a\": \"\(base64.prefix(190))\"}", false),
        (base64, true),
        (String(base64.prefix(200)), true),
        (String(base64.prefix(199)), false),
        (String(repeating: " ", count: 150) + base64, true),
        (String(repeating: "word ", count: 200), false),
        ("\\", false), ("", false), ("\\n", false),
    ]

    @Test(arguments: cases) func `escapes and long Base64 hide text`(_ text: String, _ hides: Bool) {
        let bytes = Array(text.utf8)
        let mayHide = HiddenText.mayHide(in: bytes.span)
        #expect(mayHide == hides)
    }
}
