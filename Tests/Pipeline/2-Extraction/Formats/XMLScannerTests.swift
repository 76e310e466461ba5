import Testing
import WeirContent

@testable import WeirFormats

struct XMLScannerTests {
    @Test(arguments: [
        ("<a><b>4111</b><b>1111</b></a>", "4111|1111||"),
        ("<p>4111 <b>1111</b> 1111</p>", "4111 1111| 1111|"),
        ("<a><![CDATA[1 < 2]]> &amp; &#51;</a>", "1 < 2 & 3|"),
        ("<!DOCTYPE a [<!ENTITY e 'v'>]><a>x&e;y</a>", "(v)xy|"),
        ("<a><!-- c --><?p d?></a>", "( c )(d)|"),
        ("<!DOCTYPE a [<!ATTLIST a b CDATA 'v'>]><a>x</a>", "(v)x|"),
    ]) func `text, comments and declared values are told`(_ document: String, _ told: String) throws {
        #expect(try scan(document, inPiecesOf: 1 << 16) == told)
        #expect(try scan(document, inPiecesOf: 1) == told)
    }

    @Test(.timeLimit(.minutes(1))) func `a long attribute takes time with its length only`() throws {
        let value = String(repeating: "long ", count: 4_000_000)
        #expect(try scan("<a b='\(value)'>end</a>", inPiecesOf: 1 << 16) == "end|")
    }

    @Test func `elements may not nest without end`() {
        #expect(throws: ReadingFault.corrupt) {
            try scan(String(repeating: "<a>", count: 200_000), inPiecesOf: 1 << 16)
        }
    }

    @discardableResult
    private func scan(_ document: String, inPiecesOf size: Int) throws -> String {
        let recorder = RecordingHandler()
        let scanner = XMLScanner(recorder)
        let bytes = ByteSlice(Array(document.utf8))
        var offset = 0
        while offset < bytes.count {
            try bytes.clamped(from: offset, count: size).withUnsafeBytes { try scanner.feed($0) }
            offset += size
        }
        try scanner.finish()
        return String(decoding: recorder.told, as: UTF8.self)
    }
}

/// Writes down what it is told: text as it is, comments in parentheses, a bar for the end of an element.
private final class RecordingHandler: XMLHandler {
    typealias Element = XMLName

    var told: [UInt8] = []

    func begin(_ element: XMLName?, _ attributes: XMLAttributes) throws(ReadingFault) {}
    func end(_ element: XMLName?) throws(ReadingFault) { told.append(UInt8(ascii: "|")) }
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) { told.append(contentsOf: text) }

    func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault) {
        told.append(UInt8(ascii: "("))
        told.append(contentsOf: text)
        told.append(UInt8(ascii: ")"))
    }
}
