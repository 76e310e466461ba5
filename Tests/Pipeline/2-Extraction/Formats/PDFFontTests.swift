import Foundation
import Testing

@testable import WeirFormats

struct PDFFontTests {
    struct Name: Sendable, CustomTestStringConvertible {
        let name: String
        let characters: String
        var testDescription: String { name }
    }

    static let names = [
        Name(name: "A", characters: "A"),
        Name(name: "zero", characters: "0"),
        Name(name: "adieresis", characters: "ä"),
        Name(name: "Euro", characters: "€"),
        Name(name: "afii10017", characters: "А"),
        Name(name: "uni20AC", characters: "€"),
        Name(name: "uni004100420043", characters: "ABC"),
        Name(name: "u1F600", characters: "😀"),
        Name(name: "one.oldstyle", characters: "1"),
        Name(name: "f_f_i", characters: "ffi"),
        Name(name: "lamedholamdagesh", characters: "\u{5DC}\u{5B9}\u{5BC}"),
        Name(name: "zukatakana", characters: "ズ"),
        Name(name: ".notdef", characters: ""),
        Name(name: "uni20A", characters: ""),
        Name(name: "u110000", characters: ""),
        Name(name: "nonsense", characters: ""),
        Name(name: "", characters: ""),
    ]

    @Test(arguments: names) func `names of glyphs stand for characters`(_ example: Name) {
        let scalars = GlyphNames.characters(of: example.name).compactMap { UnicodeScalar($0) }
        #expect(String(String.UnicodeScalarView(scalars)) == example.characters)
    }

    @Test func `every name of the list is found again`() throws {
        let list = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../../Sources/Support/CGlyphTables/Tables/glyphs.txt").standardizedFileURL
        let lines = try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
        try #require(lines.count > 4_000)
        let lost = lines.filter { line in
            let words = line.split(separator: " ")
            return GlyphNames.characters(of: String(words[0])) != words.dropFirst().compactMap { UInt32($0, radix: 16) }
        }
        #expect(lost.isEmpty)
    }

    @Test(arguments: [("a65", 65), ("G41", 41), ("cid200", 200), ("a", nil), ("a10", nil), ("a999", nil), ("x6y", nil)])
    func `names may hold a code`(_ name: String, _ code: UInt32?) {
        #expect(GlyphNames.code(in: name) == code)
    }

    @Test func `a map of characters knows ranges, lists and surrogates`() {
        let source = """
            1 begincodespacerange <00> <7F> endcodespacerange 1 begincodespacerange <8000> <FFFF> endcodespacerange
            2 beginbfrange <20> <7E> <0020> <8000> <8002> [<0041> <D83DDE00> <FB01>] endbfrange
            1 beginbfchar <8010> <004100420043> endbfchar 1 beginbfrange <8020> <8021> <00410030> endbfrange
            """
        let map = CMapParser(ByteSlice(Array(source.utf8)))
        #expect(Self.text(map, [0x41, 0x8000, 0x8001, 0x8002, 0x8010, 0x8020, 0x8021]) == "AA😀fiABCA0A1")
        #expect(!map.characters.knows(0x9000))
        #expect(map.space.length([0x41], at: 0) == 1)
        #expect(map.space.length([0x80, 0x01], at: 0) == 2)
    }

    @Test func `a map that states millions of codes ends`() {
        var source = ""
        for _ in 0..<200 { source += "1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange " }
        let map = CMapParser(ByteSlice(Array(source.utf8)))
        #expect(map.characters.knows(0))
    }

    @Test func `collections begin with the blank and the digits stand where Adobe put them`() throws {
        for ordering in ["Japan1", "GB1", "CNS1", "Korea1"] {
            let collection = try #require(GlyphCollection(ordering: ordering))
            var text: [UInt8] = []
            for identifier in 1...18 as ClosedRange<UInt32> { #expect(collection.append(identifier, to: &text)) }
            #expect(text.starts(with: " !\"#".utf8) && text.last == UInt8(ascii: "1"))
            #expect(!collection.append(0, to: &text))
            #expect(!collection.append(70_000, to: &text))
        }
        #expect(GlyphCollection(ordering: "Identity") == nil)
    }

    @Test(arguments: [("\u{A8}u", "ü"), ("c\u{B8}", "ç"), ("\u{B4}ı", "í"), ("\u{B4}x", "\u{B4}x"), ("ab", "ab")])
    func `accents and letters become one`(_ drawn: String, _ composed: String) {
        var text = Array("x\(drawn)y".utf8)
        let second = text.count - 1 - String(drawn.unicodeScalars.suffix(1)).utf8.count
        AccentComposer.compose(at: second, in: &text)
        #expect(String(decoding: text, as: UTF8.self) == "x\(composed)y")
    }

    private static func text(_ map: CMapParser, _ codes: [UInt32]) -> String {
        var text: [UInt8] = []
        for code in codes { _ = map.characters.append(code, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }
}
