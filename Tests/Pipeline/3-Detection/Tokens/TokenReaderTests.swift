import CWeirSIMD
import Testing
import WeirTesting

@testable import WeirDetection

struct TokenReaderTests {
    /// The folded tokens of a text, with `|` before those that are one character by nature.
    private static func tokens(_ text: [UInt8], stride: Int = TokenReader.stride, padding: Int = 0) -> [String] {
        var found: [String] = []
        var reader = TokenReader()
        var batch = TokenBatch()
        let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(WEIR_LONGEST_TOKEN))
        defer { unsafe scratch.deallocate() }
        unsafe text.withUnsafeBufferPointer { buffer in
            guard let block = unsafe Block(all: buffer) else { return }
            var from = 0
            while from < text.count {
                let to = min(from + stride, text.count)
                reader.read(block, from: from, to: to, into: &batch)
                for index in 0..<batch.primary {
                    let token = batch[index]
                    let folded = unsafe batch.withFolded(index, in: block.text, scratch: scratch) {
                        unsafe String(decoding: $0, as: UTF8.self)
                    }
                    let hash = unsafe Array(folded.utf8).withUnsafeBufferPointer {
                        unsafe weir_hash_token($0.baseAddress, $0.count)
                    }
                    #expect(token.hash == 0 || token.hash == hash)
                    let isSingle = token.flags & UInt8(WEIR_TOKEN_IS_SINGLE) != 0
                    let isLong = token.flags & UInt8(WEIR_TOKEN_IS_LONG) != 0
                    found.append((isSingle ? "|" : "") + (isLong ? "…" : folded) + "@\(token.start)")
                }
                from = to
            }
        }
        return found
    }

    private static func forms(_ text: String) -> [String] {
        tokens(Array(text.utf8)).map { String($0.prefix { $0 != "@" }) }
    }

    @Test(
        arguments: [
            ("", []),
            ("Maria de la Cruz", ["maria", "de", "la", "cruz"]),
            ("AB-12 34_56.C", ["ab", "12", "34", "56", "c"]),
            ("MÜLLER Straße STRAẞE", ["müller", "strasse", "strasse"]),
            ("mu\u{308}ller ΣΊΣΥΦΟΣ σίσυφος", ["müller", "σίσυφοσ", "σίσυφοσ"]),
            ("ＡＢＣ１２３ ½ Ⅷ ﬁne", ["abc123", "1", "2", "viii", "fine"]),
            ("٤١١١ ४१११", ["4111", "4111"]),
            ("張偉abc東京12", ["|張", "|偉", "abc", "|東", "|京", "12"]),
            ("ひらカナ ｶﾞ 한국어 \u{1112}\u{1161}\u{11AB}", ["|ひ", "|ら", "|カ", "|ナ", "|ガ", "한국어", "한"]),
            ("ภาษาไทย", ["|ภ", "|า", "|ษ", "|า", "|ไ", "|ท", "|ย"]),
            ("O’Brien «x» a\u{A0}b", ["o", "brien", "x", "a", "b"]),
        ]
    )
    func `text is cut into folded words and numbers`(_ text: String, _ expected: [String]) {
        #expect(Self.forms(text) == expected)
    }

    @Test func `bytes that are no UTF-8 separate`() {
        #expect(Self.tokens([0x61, 0xFF, 0x62, 0xC3, 0x28, 0xE2, 0x82]) == ["a@0", "b@2"])
    }

    @Test func `a token that is too long has no hash`() {
        let text =
            String(repeating: "a", count: 256) + " " + String(repeating: "b", count: 257) + " "
            + String(repeating: "é", count: 200)
        #expect(Self.forms(text) == [String(repeating: "a", count: 256), "…", "…"])
    }

    @Test func `tokens do not depend on where the text is cut`() {
        let parts = [
            "word", "Ünïcode", " ", "12", "-", "東京", "e\u{301}", "\u{A0}", "ﬁ", "Ж", "б", "\n", "_", "ｶﾞ", "한",
            "\u{301}", ".",
        ]
        var generator = SeededGenerator(seed: 7)
        for round in 0..<12 {
            var text: [UInt8] = []
            // Some texts have no ASCII for long, as Chinese has.
            let choice = round % 3 == 0 ? parts.filter { $0.utf8.first.map { $0 >= 0x80 } ?? false } : parts
            for _ in 0..<500 { text += Array((choice.randomElement(using: &generator) ?? "").utf8) }
            let whole = Self.tokens(text)
            for stride in [7, 64, 1000] {
                let isSame = Self.tokens(text, stride: stride) == whole
                #expect(isSame, "round \(round), stride \(stride)")
            }
        }
    }
}
