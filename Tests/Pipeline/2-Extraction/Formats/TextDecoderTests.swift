import Testing

@testable import WeirFormats

struct TextDecoderTests {
    static let long = String(repeating: "Съешь же ещё этих мягких французских булок, да выпей чаю. ", count: 20)

    private func decode(_ bytes: [UInt8], declared: String? = nil) -> (String, TextDecoder.Decision) {
        let slice = ByteSlice(bytes)
        let decision = TextDecoder.decide(slice, declared: declared)
        return (String(decoding: TextDecoder.utf8(slice, decision), as: UTF8.self), decision)
    }

    private func encode(_ text: String, _ form: String) -> [UInt8] {
        let isBig = form.hasSuffix("be")
        if form.hasPrefix("utf-16") {
            return text.utf16.flatMap {
                isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
            }
        }
        return text.unicodeScalars.flatMap { scalar in
            let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
            return isBig ? bytes.reversed() : bytes
        }
    }

    @Test(
        arguments: ["utf-16le", "utf-16be", "utf-32le", "utf-32be"],
        ["Card 4111 1111 1111 1111", "Карта 4111, 番号\n"]
    )
    func `wide text is told with a mark and without`(_ form: String, _ text: String) {
        #expect(decode(encode(text, form)).0 == text)
        #expect(decode(encode("\u{FEFF}" + text, form)).0 == text)
        #expect(decode(encode(text, form), declared: "windows-1252").0 == text)
    }

    @Test func `the mark of UTF-8 is no text`() {
        #expect(decode([0xEF, 0xBB, 0xBF, 0x41]).0 == "A")
    }

    @Test func `valid UTF-8 stays what it is, whatever is declared`() {
        let text = "Grüße aus Köln, Düren und Grünau, für 5 €"
        let (read, decision) = decode(Array(text.utf8), declared: "windows-1251")
        #expect(read == text)
        #expect(decision.second == nil)
        #expect(decision.isValidUTF8)
    }

    @Test func `two letters that are UTF-8 by chance are also read as declared`() {
        #expect(decode(Array("é".utf8), declared: "gbk").1.second?.name == "GB18030")
    }

    @Test func `mostly valid UTF-8 is repaired`() {
        let many = Array(String(repeating: "Grüße ", count: 10).utf8)
        #expect(decode(many + [0xFC, 0x20]).0 == String(repeating: "Grüße ", count: 10) + "\u{FFFD} ")
    }

    @Test func `declared encodings are taken`() {
        #expect(decode([0xF0, 0xD2, 0xC9], declared: "koi8-r").0 == "При")
    }

    @Test func `short wide text is taken as declared`() {
        #expect(decode([0x41, 0x00, 0x42, 0x00], declared: "utf-16").0 == "AB")
        #expect(decode([0x00, 0x41], declared: "utf-16be").0 == "A")
        #expect(decode([0x41, 0x42], declared: "utf-16").0 == "AB")
    }

    @Test func `a declared encoding that does not fit is not taken`() {
        #expect(decode([0x47, 0x72, 0xFC, 0xDF, 0x65], declared: "utf-8").0 == "Grüße")
    }

    @Test func `ISO-2022-JP is told by its escapes`() {
        let bytes: [UInt8] = [0x1B, 0x24, 0x42, 0x48, 0x56, 0x39, 0x66, 0x1B, 0x28, 0x42, 0x34, 0x31]
        #expect(decode(bytes).0 == "番号41")
        #expect(decode(Array("\u{1B}[1;31m$Bold".utf8)).0 == "\u{1B}[1;31m$Bold")
    }

    @Test func `UTF-7 is read where it is declared or marked`() {
        #expect(decode(Array("+AOQ-".utf8), declared: "utf-7").0 == "ä")
        #expect(decode(Array("+AOQ-".utf8)).0 == "+AOQ-")
    }

    @Test func `long text in single bytes is told by its letters`() throws {
        let table = try #require(Charset.named("windows-1251"))
        var back: [Character: UInt8] = [:]
        for byte in UInt8.min...UInt8.max {
            var text: [UInt8] = []
            table.append([byte], to: &text)
            if let character = String(decoding: text, as: UTF8.self).first { back[character] = byte }
        }
        let (read, decision) = decode(Self.long.compactMap { back[$0] })
        #expect(read == Self.long)
        #expect(decision.second == .windows1252)
    }

    @Test func `what nothing tells is Windows-1252`() {
        #expect(decode([0x47, 0x72, 0xFC, 0xDF, 0x65]).0 == "Grüße")
    }
}
