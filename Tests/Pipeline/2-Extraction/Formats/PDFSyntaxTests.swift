import Testing

@testable import WeirFormats

struct PDFSyntaxTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let result: String
        var testDescription: String { source }
    }

    static let objects = [
        Case(source: "12", result: "12.0"),
        Case(source: "-.5", result: "-0.5"),
        Case(source: "--7", result: "-7.0"),
        Case(source: "+3.25", result: "3.25"),
        Case(source: "1e300 4", result: "1.0"),
        Case(source: "12 0 R", result: "@12"),
        Case(source: "(a(b)c\\)\\\\\\101\\n)", result: "'a(b)c)\\A\n'"),
        Case(source: "(a\\\nb)", result: "'ab'"),
        Case(source: "<48 65 6C6c6>", result: "'Hell`'"),
        Case(source: "/A#42c#zz", result: "/ABc#zz"),
        Case(source: "[1 2 0 R (x) [/N] null]", result: "[1.0 @2 'x' [/N] null]"),
        Case(source: "<< /A 1 /B [2] /A 3 >>", result: "<<A:1.0 B:[2.0] A:3.0>>"),
        Case(source: "% comment\n[ % more\n true]", result: "[true]"),
        Case(source: "[1 2", result: "[1.0 2.0]"),
        Case(source: "<< /A [1 >> ]", result: "<<A:[1.0]>>"),
        Case(source: "(never closed", result: "'never closed'"),
        Case(source: "0 0 R", result: "null"),
        Case(source: "99999999999 0 R", result: "null"),
    ]

    @Test(arguments: objects) func `objects are read as they are written`(_ example: Case) {
        #expect(Self.read(example.source).map(Self.text) == example.result)
    }

    @Test func `brackets that are too deep are passed over`() {
        let source = String(repeating: "[", count: 50_000) + "7" + String(repeating: "]", count: 50_000) + " /After"
        let bytes = Array(source.utf8)
        bytes.withUnsafeBytes { bytes in
            var lexer = PDFLexer(bytes)
            guard case .array? = lexer.objectOrReference() else {
                Issue.record("no array")
                return
            }
            #expect(lexer.object().map(Self.text) == "/After")
        }
    }

    @Test func `a number of many digits stays a number`() {
        guard case .number(let number)? = Self.read(String(repeating: "9", count: 500) + ".5") else {
            Issue.record("no number")
            return
        }
        #expect(number.isFinite && number > 1e15)
    }

    @Test func `the last of two equal keys counts, in dictionaries of any size`() {
        for count in [2, 40] {
            let pairs = (0..<count).map { "/K\($0) \($0)" }.joined(separator: " ")
            guard case .dictionary(let dictionary)? = Self.read("<< /K1 7 \(pairs) >>") else {
                Issue.record("no dictionary")
                return
            }
            #expect(dictionary["K1"]?.integer == 1)
            #expect(dictionary["K\(count)"] == nil)
        }
    }

    struct TextCase: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let text: String
        var testDescription: String { text }
    }

    static let texts = [
        TextCase(bytes: Array("plain".utf8), text: "plain"),
        TextCase(bytes: [0x4A, 0xE4, 0x67, 0x65, 0x72, 0x8A], text: "Jäger−"),
        TextCase(bytes: [0xFE, 0xFF, 0x20, 0xAC, 0xD8, 0x3D, 0xDE, 0x00], text: "€😀"),
        TextCase(bytes: [0xFF, 0xFE, 0xAC, 0x20], text: "€"),
        TextCase(bytes: [0xEF, 0xBB, 0xBF, 0xC3, 0xBC], text: "ü"),
        TextCase(bytes: [0xC3, 0xBC, 0x62], text: "üb"),
        TextCase(bytes: [0xFE, 0xFF, 0xD8, 0x3D], text: "\u{FFFD}"),
        TextCase(bytes: [0x61, 0x0D, 0x62], text: "a\nb"),
        TextCase(bytes: [0xFE, 0xFF, 0x41], text: ""),
    ]

    @Test(arguments: texts) func `text strings are decoded by their mark`(_ example: TextCase) {
        #expect(String(decoding: PDFTextString.utf8(example.bytes), as: UTF8.self) == example.text)
    }

    static func read(_ source: String) -> PDFObject? {
        let bytes = Array(source.utf8)
        return bytes.withUnsafeBytes { bytes in
            var lexer = PDFLexer(bytes)
            return lexer.objectOrReference()
        }
    }

    static func text(_ object: PDFObject) -> String {
        switch object {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let bytes): "'\(String(decoding: bytes, as: UTF8.self))'"
        case .name(let name): "/\(name)"
        case .array(let values): "[\(values.map(text).joined(separator: " "))]"
        case .dictionary(let dictionary):
            "<<\(dictionary.entries.map { "\($0.key):\(text($0.value))" }.joined(separator: " "))>>"
        case .stream: "stream"
        case .reference(let reference): "@\(reference.number)"
        }
    }
}
