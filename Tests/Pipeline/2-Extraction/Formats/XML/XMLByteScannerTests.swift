import Foundation
import Testing

@testable import WeirFormats

struct XMLByteScannerTests {
    /// Writes down what a scanner reports.
    final class Recorder: XMLHandler {
        enum Element: String, CaseIterable { case a, b, aVeryLongNameIndeed, c }

        var events: [String] = []
        private var text: [UInt8] = []

        func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
            flush()
            let values = (0..<attributes.count).map {
                "\(attributes.name(at: $0))=\(String(decoding: attributes.value(at: $0), as: UTF8.self))"
            }
            let a = attributes["a"] ?? "none"
            let prefixed = attributes[prefixed: "a"].map { " prefixed \($0)" } ?? ""
            events.append("<\(element.map(\.rawValue) ?? "?") \(values.joined(separator: " ")) \(a)\(prefixed)>")
        }

        func end(_ element: Element?) throws(ReadingFault) {
            flush()
            events.append("</\(element.map(\.rawValue) ?? "?")>")
        }

        func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) { self.text += Array(text) }

        func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
            flush()
            events.append("<!\(String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespaces))>")
        }

        func flush() {
            if !text.isEmpty { events.append(String(decoding: text, as: UTF8.self)) }
            text = []
        }
    }

    static let wellFormed = [
        "<a/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<a>text</a>\n",
        "\u{FEFF}<a><b a='1' bb=\"2\"/>t<c/></a>",
        "<x:a xmlns:x='urn:x' x:a='v' xmlns='u'><x:b></x:b><c xmlns:y='z'/></x:a>",
        "<a a='&lt;&amp;&quot;&apos;&gt;&#65;&#x42;'>&lt;&amp;&quot;&apos;&gt;&#65;&#x1F600;</a>",
        "<a>one\r\ntwo\rthree</a>",
        "<a a='one\ttwo\nthree'>größer 日本 😀</a>",
        "<a a='größer'><![CDATA[<b>&amp;]]]]></a>",
        "<a><!-- note --><b>x</b></a>",
        "<a  a = '1'\n b\t=\t'2' ><b >x</b ></a >",
        "<aVeryLongNameIndeed><aVeryLongNameIndeef/><d.e-f_g/></aVeryLongNameIndeed>",
        "<a a='a>b/>c' b='\"'>a > b ]] ></a>",
        "<größe a='1'/>",
        "<x:a xmlns:x='urn:x' a='plain' x:a='with &amp; prefix'><c x:a='1' a='2'/><c a='3'/></x:a>",
    ]

    @Test(arguments: wellFormed, [1, 2, 3, 7, 64, 1000])
    func `it reports what libxml2 reports`(_ document: String, size: Int) throws {
        let bytes = Array(document.utf8)
        #expect(bytes.withUnsafeBytes { XMLByteScanner<Recorder>.takes($0) })
        let expected = Recorder()
        let library = XMLScanner(expected)
        try bytes.withUnsafeBytes { try library.feed($0) }
        #expect(try library.finish())
        expected.flush()
        let (events, isWhole) = try Self.scan(bytes, pieces: size)
        #expect(events == expected.events)
        #expect(isWhole)
    }

    static let damaged: [(document: String, events: [String])] = [
        ("<a>cut", ["<a  none>", "cut"]),
        ("<a><b a=", ["<a  none>", "<b a="]),
        ("<a><b>x</a>", ["<a  none>", "<b  none>", "x", "</b>", "</a>"]),
        ("<a>x</b></a>", ["<a  none>", "x", "</a>"]),
        ("<a>1 < 2 &unknown; & 3</a>", ["<a  none>", "1 < 2 &unknown; & 3", "</a>"]),
        ("<a a=1 b>x</a>", ["<a  none>", "x", "</a>"]),
        ("<a <b>x</b>", ["<a ", "<b  none>", "x", "</b>"]),
        ("<a><![CDATA[rest", ["<a  none>", "rest"]),
        ("<a><!-- rest", ["<a  none>", "<!rest>"]),
        ("<a></a><", ["<a  none>", "</a>"]),
    ]

    @Test(arguments: damaged) func `nothing of a damaged document is dropped`(
        _ example: (document: String, events: [String])
    ) throws {
        for size in [1, 5, 1000] {
            let (events, isWhole) = try Self.scan(Array(example.document.utf8), pieces: size)
            #expect(events == example.events)
            #expect(!isWhole)
        }
    }

    static let refused = [
        "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "<!DOCTYPE a []><a/>", "\u{0}<\u{0}a", "text",
        "<?xml version='1.0'?><!-- x --><!DOCTYPE a><a/>", "",
    ]

    @Test(arguments: refused) func `other encodings and document types are left to libxml2`(_ document: String) {
        #expect(!Array(document.utf8).withUnsafeBytes { XMLByteScanner<Recorder>.takes($0) })
    }

    @Test func `an instruction is read with its name`() throws {
        let (events, isWhole) = try Self.scan(Array("<a><?go there?></a>".utf8), pieces: 4)
        #expect(events == ["<a  none>", "<!go there>", "</a>"])
        #expect(isWhole)
    }

    @Test func `bytes that are no UTF-8 are mended`() throws {
        let (events, isWhole) = try Self.scan(
            Array("<a a='".utf8) + [0xFF] + Array("'>x".utf8) + [0xC3] + Array("</a>".utf8),
            pieces: 3
        )
        #expect(events == ["<a a=\u{FFFD} \u{FFFD}>", "x\u{FFFD}", "</a>"])
        #expect(!isWhole)
    }

    @Test func `a tag without an end costs no more than its bytes`() throws {
        let (events, _) = try Self.scan(
            Array("<a b='".utf8) + [UInt8](repeating: 0x78, count: 5_000_000),
            pieces: 1 << 16
        )
        #expect(events.joined().utf8.count == 5_000_006)
    }

    private static func scan(_ bytes: [UInt8], pieces size: Int) throws -> ([String], Bool) {
        let recorder = Recorder()
        var scanner = XMLByteScanner(recorder)
        for start in stride(from: 0, to: bytes.count, by: size) {
            let piece = Array(bytes[start..<min(start + size, bytes.count)])
            try piece.withUnsafeBytes { try scanner.feed($0) }
        }
        let isWhole = try scanner.finish()
        recorder.flush()
        return (recorder.events, isWhole)
    }
}
