import Testing
import WeirCatalog
import WeirCatalogFiles

struct EmbeddingTests {
    @Test func `definitions and documentation read back as they were`() throws {
        let source = try CatalogSource(Sample.files)
        #expect(Catalog(embedded: Array(source.catalog.embeddedText.utf8)) == source.catalog)
        let documentation = EntryDocumentation.embeddedText(of: source.documentation)
        #expect(EntryDocumentation.list(embedded: Array(documentation.utf8)) == source.documentation)
    }

    @Test func `the definitions carry no examples, references and notes`() throws {
        let text = try CatalogSource(Sample.files).catalog.embeddedText
        for absent in ["EB1000", "https://", "of notes"] { #expect(!text.contains(absent)) }
    }

    @Test func `text that is cut or changed is refused and never traps`() throws {
        let source = try CatalogSource(Sample.files)
        let texts = [source.catalog.embeddedText, EntryDocumentation.embeddedText(of: source.documentation)]
        for bytes in texts.map({ Array($0.utf8) }) {
            for end in bytes.indices {
                #expect(Catalog(embedded: Array(bytes[..<end])) == nil)
                #expect(EntryDocumentation.list(embedded: Array(bytes[..<end])) == nil)
                for byte: UInt8 in [0x00, 0x0A, 0x30, 0x39, 0x3A, 0xFF] {
                    var changed = bytes
                    changed[end] = byte
                    _ = Catalog(embedded: changed)
                    _ = EntryDocumentation.list(embedded: changed)
                }
            }
        }
    }

    @Test(arguments: ["9999999999\n0\n", "99999999999\n0\n", "-1\n0\n", "\n0\n", "0\n0\n ", "1\n999999999:a\n0\n"])
    func `a count that cannot be is refused`(text: String) {
        #expect(Catalog(embedded: Array(text.utf8)) == nil)
    }

    @Test func `the code is a literal that keeps every character`() throws {
        let text = try #require(
            Broken("regex: example", ##"regex: "a\"b\\#(c)\r\n\t\uFEFF\u202Eé""##).applied(to: Sample.word)
        )
        let source = try CatalogSource([Sample.file("words/example-word.yaml", text)])
        let code = try #require(EmbeddedCatalogCode(source)).text
        #expect(
            code.hasPrefix(
                """
                // Written by embed-catalog at build time; the files it is made of are in Predefined.

                enum EmbeddedCatalog {
                    static let definitions: StaticString = \"""
                1
                36:11111111-2222-4333-8444-666666666666
                12:Example Word
                17:The word example.
                1
                1
                19:a\\"b\\\\#(c)\\u{d}
                \\u{9}\\u{feff}\\u{202e}é
                0
                4:none
                1
                4:high
                4:high
                4:high
                0
                0
                0
                0
                120
                0
                0
                0

                \"""
                    static let documentation: StaticString = \"""
                1

                """
            )
        )
    }
}
