import Testing
import WeirCatalog
import WeirCatalogFiles

struct YAMLTests {
    @Test(arguments: [
        ("", "1:1: the file is empty"),
        ("# nothing\n", "1:1: the file is empty"),
        ("- a\n", "1:1: an entry must be a mapping of keys and values, not a list"),
        ("text", "1:1: an entry must be a mapping of keys and values, not a text"),
        ("id: a\nid: b\n", #"1:1: repeated key "id""#),
        ("id: a\n? [b]\n: c\n", "2:3: a key must be a text, not a list"),
        ("id: 'a\n", "2:1: invalid YAML: while scanning a quoted scalar, found unexpected end of stream"),
        ("id: a\n  name: b\n", "2:7: invalid YAML: mapping values are not allowed in this context"),
        (
            "id: a\n---\nid: b\n",
            "2:1: invalid YAML: expected a single document in the stream, but found another document"
        ),
        ("id: a\nname: \u{1}\n", "2:7: invalid YAML: control characters are not allowed"),
        ("id: a\nname: \u{E000}\n", "2:7: the private-use character U+E000 is not allowed"),
        ("id: !!binary abc\n", #"1:5: tags are not allowed; remove the word that begins with "!""#),
        ("patterns: !!set {a}\n", #"1:11: tags are not allowed; remove the word that begins with "!""#),
        ("id: &a b\n", "1:5: anchors and aliases are not allowed; write the value out"),
        ("id: *a\n", "1:5: anchors and aliases are not allowed; write the value out"),
        ("*a : b\n", "1:1: anchors and aliases are not allowed; write the value out"),
        ("patterns: &a [b]\n", "1:11: anchors and aliases are not allowed; write the value out"),
        ("patterns: &a {b: c}\n", "1:11: anchors and aliases are not allowed; write the value out"),
    ])
    func `what is not the expected YAML is reported`(text: String, problem: String) {
        #expect(Sample.problems(ofEntry: text) == [problem])
    }

    @Test func `bytes that are not UTF-8 are reported with their line`() {
        #expect(Sample.problems(ofEntry: Array("id: a\nname: ".utf8) + [0xFF, 0x0A]) == ["2:1: the line is not UTF-8"])
    }

    @Test func `aliases that describe more nodes than there is memory are refused`() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        text += "? *a40\n: x\n"
        let problems = Sample.problems(ofEntry: text)
        #expect(problems.count == 42)
        #expect(problems.first == "1:5: anchors and aliases are not allowed; write the value out")
    }

    @Test(arguments: ["*", "a*b", "[*a] *b", "&a *b"])
    func `an asterisk that is no alias stays`(regex: String) throws {
        let text = try #require(Broken("badge:[0-9]*", regex).applied(to: Sample.badge))
        let file = try EntryFile(Sample.file("e", text))
        #expect(file.definition.patterns.last?.regex == regex)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func `deep nesting is refused`(opening: String) {
        for depth in [9, 100, 1_000, 100_000] where depth * opening.utf8.count <= CatalogLimits.fileSize {
            #expect(!Sample.problems(ofEntry: String(repeating: opening, count: depth)).isEmpty)
        }
        let nested = "id: " + String(repeating: "[", count: 9) + String(repeating: "]", count: 9)
        #expect(Sample.problems(ofEntry: nested) == ["1:12: lists and mappings are nested more than 8 deep"])
    }

    @Test func `a file over the limit is refused`() {
        let comment = String(repeating: "#", count: CatalogLimits.fileSize - Sample.word.utf8.count)
        #expect(Sample.problems(ofEntry: Sample.word + comment) == [])
        #expect(Sample.problems(ofEntry: Sample.word + comment + "#") == ["1:1: the file is larger than 262144 bytes"])
    }

    @Test(arguments: [
        ("name: Example Word", "name: ", CatalogLimits.nameLength, #"2:7: "name" is longer than 100 bytes"#),
        ("- regex: example", "- regex: ", CatalogLimits.regexLength, #"5:12: "regex" is longer than 4096 bytes"#),
    ])
    func `a text over its limit is refused`(old: String, new: String, limit: Int, problem: String) throws {
        let longest = Broken(old, new + String(repeating: "é", count: limit / 2))
        #expect(Sample.problems(ofEntry: try #require(longest.applied(to: Sample.word))) == [])
        let longer = Broken(old, new + String(repeating: "é", count: limit / 2) + "e")
        #expect(Sample.problems(ofEntry: try #require(longer.applied(to: Sample.word))) == [problem])
    }

    @Test func `a list over its limit is refused`() throws {
        let many = String(repeating: "https://words.example/, ", count: CatalogLimits.listCount)
        let broken = Broken("[https://words.example/]", "[\(many) https://words.example/]")
        let text = try #require(broken.applied(to: Sample.word))
        #expect(Sample.problems(ofEntry: text) == [#"18:13: "references" has more than 1000 items"#])
    }

    @Test func `a message shows the start of a long value on one line`() {
        let key = String(repeating: "k", count: 100)
        let problems = Sample.problems(ofEntry: "\"\\n\(key)\": a\n")
        #expect(problems.contains { $0.hasPrefix("1:1: unknown key \" " + key.prefix(59) + "…\"; known are id, name") })
    }

    @Test func `no bytes trap`() {
        let bytes = Array(Sample.badge.utf8)
        for end in stride(from: 0, to: bytes.count, by: 7) {
            _ = Sample.problems(ofEntry: Array(bytes[..<end]))
            for byte: UInt8 in [0x00, 0x0A, 0x22, 0x26, 0x2A, 0x3A, 0x5B, 0x7B, 0xC2, 0xFF] {
                var changed = bytes
                changed[end] = byte
                _ = Sample.problems(ofEntry: changed)
            }
        }
    }
}
