import Testing

@testable import WeirFormats

struct MarkupReferencesTests {
    static let cases: [(text: String, resolved: String)] = [
        ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"),
        ("&eacute;&Eacute;&euro;&nbsp;x", "éÉ€\u{A0}x"),
        ("&CounterClockwiseContourIntegral;", "∳"),
        ("&NotEqualTilde;", "≂̸"),
        ("&AElig;&zwnj;&zwj;", "Æ\u{200C}\u{200D}"),
        ("&period;&Tab;&NewLine;&lowbar;", ".\t\n_"),
        ("&copy2026 &amp4 &notit;", "©2026 &4 ¬it;"),
        ("&eur &unknown; & &; &&", "&eur &unknown; & &; &&"),
        ("&#52;&#x34;&#X34;&#52", "4444"),
        ("&#128;&#x80;", "€€"),
        ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("&#;&#x;&#xg", "&#;&#x;&#xg"),
        ("&", "&"),
        ("&" + String(repeating: "a", count: 1000), "&" + String(repeating: "a", count: 1000)),
    ]

    @Test(arguments: cases) func `references stand for characters`(_ text: String, _ resolved: String) {
        let bytes = Array(text.utf8)
        let read = bytes.withUnsafeBytes { unsafe MarkupReferences.resolved($0) }
        #expect(read.map { String(decoding: $0, as: UTF8.self) } == resolved)
    }

    @Test func `text without references is not copied`() {
        #expect(Array("plain".utf8).withUnsafeBytes { unsafe MarkupReferences.resolved($0) } == nil)
    }
}
