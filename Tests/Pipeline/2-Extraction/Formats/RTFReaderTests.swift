import Testing
import WeirContent
import WeirExtraction
import WeirFormats

struct RTFReaderTests {
    static let bodies: [(rtf: String, text: String)] = [
        (#"{\rtf1 plain}"#, "plain"),
        ("{\\rtf1 line\r\nends\nare nothing}", "lineendsare nothing"),
        (#"{\rtf1 4111{\b  11}11 {\i\b0 1111}}"#, "4111 1111 1111"),
        (#"{\rtf1 a\par b\line c\tab d\cell e\row f}"#, "a\nb\nc\td\te\nf"),
        (#"{\rtf1 \{\}\\\~\_\-x}"#, "{}\\\u{A0}-x"),
        (#"{\rtf1\u8364?\u-3913?x}"#, "€\u{F0B7}x"),
        (#"{\rtf1\uc2\u8364 ??\'41{\uc0\u8364}B}"#, "€A€B"),
        (#"{\rtf1\uc1\u8364\b C}"#, "€C"),
        (#"{\rtf1\uc3\u8364 a}b}"#, "€"),
        (#"{\rtf1\u-10179?\u-8704?}"#, "😀"),
        (#"{\rtf1\u-10179?x}"#, "\u{FFFD}x"),
        (#"{\rtf1\u-8704?}"#, "\u{FFFD}"),
        (#"{\rtf1\'zz\'4}"#, "zz4"),
        (#"{\rtf1\ansicpg932 \'83\'5c\'83A}"#, "ソア"),
        (#"{\rtf1\mac \'8a}"#, "ä"),
        (#"{\rtf1\deff1{\fonttbl{\f1\fcharset204 A;}}\'ec}"#, "м"),
        (#"{\rtf1{\fonttbl{\f1\fcharset204 A;}}{\f1 \'ec}\'ec\f1\'ec\plain\'ec}"#, "мìмì"),
        (#"{\rtf1 a{\colortbl;}b{\*\unknown c}d{\stylesheet{S;}}e}"#, "abde"),
        (#"{\rtf1 a{\field{\*\fldinst{ PAGE {\b c}}}{\fldrslt 1}}b}"#, "a1b"),
        (#"{\rtf1 a{\pict 0a0b{\*\blipuid ff}0c}b}"#, "ab"),
        (#"{\rtf1 a\bin3 }}}b}"#, "ab"),
        (#"{\rtf1\emdash\rdblquote\bullet x}"#, "—”•x"),
    ]

    @Test(arguments: bodies) func `the text is that of the words, in the encoding of the font`(
        _ example: (rtf: String, text: String)
    ) {
        let sink = CollectingSink.read(Array(example.rtf.utf8))
        let body = sink.stories.filter { $0.origin.part == .body }.flatMap(\.text)
        #expect(String(decoding: body, as: UTF8.self) == example.text)
    }

    @Test(arguments: [#"{\rtf1 a"#, #"{\rtf1 a{\b b}"#, #"{\rtf1 a\"#, #"{\rtf1 a\'"#, #"{\rtf1 a\bin99 b}"#])
    func `a group that is never closed is reported`(_ rtf: String) {
        let sink = CollectingSink.read(Array(rtf.utf8))
        #expect(sink.issues.map(\.problem) == [.corruptTruncated])
        #expect(!sink.stories.isEmpty)
    }

    @Test func `groups beyond the deepest are still read`() {
        let depth = 150_000
        let rtf = "{\\rtf1 " + String(repeating: "{", count: depth) + "inside" + String(repeating: "}", count: depth)
        let sink = CollectingSink.read(Array((rtf + " after}").utf8))
        #expect(sink.stories.map { String(decoding: $0.text, as: UTF8.self) } == ["inside after"])
        #expect(sink.issues.isEmpty)
    }

    @Test func `numbers beyond all bounds are bounds`() {
        let rtf = #"{\rtf1\uc99999999999999999999 \ansicpg-99999999999999999999\u99999999999999999999 \deff9 x}"#
        let sink = CollectingSink.read(Array(rtf.utf8))
        #expect(!sink.isOpen)
    }
}
