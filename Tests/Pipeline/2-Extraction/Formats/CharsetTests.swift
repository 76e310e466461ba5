import Testing

@testable import WeirFormats

struct CharsetTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let label: String
        let text: String
        let bytes: [UInt8]

        init(_ label: String, _ text: String, _ hex: String) {
            self.label = label
            self.text = text
            let digits = Array(hex)
            bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
                UInt8(String(digits[$0...($0 + 1)]), radix: 16)
            }
        }

        var testDescription: String { label }
    }

    /// Written by Python's codecs, so that what reads them is checked against something else.
    static let cases = [
        Case("windows-1252", "Grüße €", "4772fcdf652080"),
        Case("iso-8859-1", "Grüße", "4772fcdf65"),
        Case("windows-1250", "Příliš žluťoučký", "50f8ed6c699a209e6c759d6f75e86bfd"),
        Case("windows-1251", "Привет, мир", "cff0e8e2e5f22c20ece8f0"),
        Case("windows-1253", "Γειά σου", "c3e5e9dc20f3eff5"),
        Case("windows-1254", "İstanbul ğüş", "dd7374616e62756c20f0fcfe"),
        Case("windows-1255", "שלום", "f9ece5ed"),
        Case("windows-1256", "مرحبا", "e3d1cdc8c7"),
        Case("windows-1257", "Ąžuolas šį", "c0fe756f6c617320f0e1"),
        Case("windows-1258", "Đươc", "d0fdf563"),
        Case("windows-874", "สวัสดี", "cac7d1cab4d5"),
        Case("ISO-8859-2", "Zażółć gęślą", "5a61bff3b3e62067eab66cb1"),
        Case("ISO-8859-3", "Ĉapelo ŝuo", "c66170656c6f20fe756f"),
        Case("ISO-8859-4", "Šķēle", "a9f3ba6c65"),
        Case("ISO-8859-5", "Привет", "bfe0d8d2d5e2"),
        Case("ISO-8859-6", "مرحبا", "e5d1cdc8c7"),
        Case("ISO-8859-7", "Γειά", "c3e5e9dc"),
        Case("ISO-8859-8", "שלום", "f9ece5ed"),
        Case("ISO-8859-9", "ğış", "f0fdfe"),
        Case("ISO-8859-10", "Þórður", "def372f07572"),
        Case("ISO-8859-13", "Žuvis", "de75766973"),
        Case("ISO-8859-14", "Ŵŷ", "d0fe"),
        Case("ISO-8859-15", "Œuvre 5 €", "bc75767265203520a4"),
        Case("ISO-8859-16", "Știință", "aa7469696efee3"),
        Case("KOI8-R", "Привет", "f0d2c9d7c5d4"),
        Case("KOI8-U", "Їжак ґанок", "b7d6c1cb20adc1cecfcb"),
        Case("cp437", "Grüße ░", "477281e16520b0"),
        Case("cp737", "Γειά", "829ca0e1"),
        Case("cp775", "Šuo", "be756f"),
        Case("cp850", "Grüße Õ", "477281e16520e5"),
        Case("cp852", "Zażółć", "5a61bea28886"),
        Case("cp855", "Привет", "dde1b7eba8e5"),
        Case("cp857", "ğüş", "a7819f"),
        Case("cp858", "5 €", "3520d5"),
        Case("cp860", "São", "53846f"),
        Case("cp861", "Þór", "8da272"),
        Case("cp862", "שלום", "998c858d"),
        Case("cp863", "Noël", "4e6f896c"),
        Case("cp865", "Ærø", "92729b"),
        Case("cp866", "Привет", "8fe0a8a2a5e2"),
        Case("cp869", "Γεια", "a6dee3d6"),
        Case("macintosh", "Grüße “ﬁ”", "47729fa76520d2ded3"),
        Case("x-mac-cyrillic", "Привет", "8ff0e8e2e5f2"),
        Case("x-mac-ce", "Zażółć", "5a61fd97b88d"),
        Case("Shift_JIS", "カード番号①", "834a815b836894d48d868740"),
        Case("EUC-JP", "カード番号", "a5aba1bca5c9c8d6b9e6"),
        Case("ISO-2022-JP", "カード番号", "1b2442252b213c2549485639661b2842"),
        Case("GB18030", "信用卡𠀀", "d0c5d3c3bfa895328236"),
        Case("GBK", "信用卡號", "d0c5d3c3bfa8cc96"),
        Case("gb2312", "信用卡", "d0c5d3c3bfa8"),
        Case("Big5", "信用卡號", "ab48a5cea564b8b9"),
        Case("Big5-HKSCS", "嘅咗", "9def9df7"),
        Case("EUC-KR", "신용카드", "bdc5bfebc4abb5e5"),
        Case("ks_c_5601-1987", "뷁똠", "94ee8c63"),
        Case("johab", "신용카드", "afa5b677c4619761"),
        Case("ISO-2022-KR", "신용카드", "1b2429430e3d453f6b442b35650f"),
        Case("UTF-7", "Grüße 番", "47722b4150774133772d65202b64576f2d"),
        Case("utf-16le", "Grüße 番𠀀", "47007200fc00df00650020006a7540d800dc"),
        Case("utf-16be", "Grüße 番𠀀", "0047007200fc00df00650020756ad840dc00"),
        Case("utf-32le", "Grüße 番𠀀", "4700000072000000fc000000df00000065000000200000006a75000000000200"),
        Case("utf-32be", "Grüße 番𠀀", "0000004700000072000000fc000000df00000065000000200000756a00020000"),
        Case("utf8", "Grüße 番𠀀", "4772c3bcc39f6520e795aaf0a08080"),
    ]

    @Test(arguments: cases) func `text is read in every encoding`(_ example: Case) throws {
        let charset = try #require(Charset.named(example.label))
        var text: [UInt8] = []
        #expect(charset.append(example.bytes, to: &text) == 0)
        #expect(String(decoding: text, as: UTF8.self) == example.text)
    }

    @Test(arguments: cases) func `text may be cut anywhere`(_ example: Case) throws {
        let charset = try #require(Charset.named(example.label))
        let bytes = example.bytes + (charset.keepsASCII ? Array(" 4111 1111 1111 1111".utf8) : [])
        for cut in 0...bytes.count {
            var decoder = CharsetDecoder(charset)
            var text: [UInt8] = []
            for piece in [bytes[..<cut], bytes[cut...]] {
                piece.withUnsafeBytes { unsafe decoder.append($0, to: &text) }
            }
            decoder.finish(to: &text)
            #expect(String(decoding: text, as: UTF8.self).hasPrefix(example.text))
        }
    }

    @Test(arguments: cases) func `text that is cut off or broken is still valid UTF-8`(_ example: Case) throws {
        let charset = try #require(Charset.named(example.label))
        for count in 0..<example.bytes.count {
            for extra: [UInt8] in [[], [0xFF], [0x80, 0x20], [0xD8], [0x1B, 0x24]] {
                var text: [UInt8] = []
                charset.append(Array(example.bytes[..<count]) + extra, to: &text)
                #expect(String(validating: text, as: UTF8.self) != nil)
            }
        }
    }

    @Test(arguments: cases) func `long text is read to its end`(_ example: Case) throws {
        let charset = try #require(Charset.named(example.label))
        let count = 100_000 / example.bytes.count
        var text: [UInt8] = []
        let faults = charset.append(Array(repeatElement(example.bytes, count: count).joined()), to: &text)
        #expect(faults == 0)
        #expect(text == Array(String(repeating: example.text, count: count).utf8))
    }

    static let multiByte = cases.filter {
        guard let charset = Charset.named($0.label) else { return false }
        return charset.keepsASCII && charset.isMultiByte
    }

    @Test(arguments: multiByte)
    func `text goes on after a byte that is wrong`(_ example: Case) throws {
        let charset = try #require(Charset.named(example.label))
        var text: [UInt8] = []
        let bytes = example.bytes + [0xFF, 0xFF, 0x20] + Array("4111".utf8) + [0x20] + example.bytes
        #expect(charset.append(bytes, to: &text) > 0)
        let read = String(decoding: text, as: UTF8.self)
        #expect(read.hasPrefix(example.text + "\u{FFFD}"))
        #expect(read.hasSuffix(" 4111 " + example.text))
    }

    @Test(arguments: [
        ("LATIN1", "windows-1252"), ("us-ascii", "windows-1252"), (" \"UTF-8\" ", "utf-8"),
        ("iso_8859-1:1987", "windows-1252"),
        ("x-sjis", "CP932"), ("ks_c_5601-1987", "UHC"), ("gb_2312-80", "GB18030"), ("unicode-1-1-utf-7", "UTF-7"),
    ])
    func `labels are known however they are written`(_ label: String, _ name: String) {
        #expect(Charset.named(label)?.name == name)
    }

    @Test(arguments: ["", "utf-99", String(repeating: "a", count: 100_000)])
    func `an unknown label is none`(_ label: String) {
        #expect(Charset.named(label) == nil)
    }

    @Test(arguments: [
        (0, "windows-1252"), (1252, "windows-1252"), (932, "CP932"), (936, "GB18030"), (949, "UHC"),
        (950, "BIG5-HKSCS"),
        (10000, "MACINTOSH"), (65001, "utf-8"), (1200, "utf-16le"), (20866, "KOI8-R"), (28592, "ISO-8859-2"),
        (1361, "JOHAB"), (50220, "ISO-2022-JP-3"), (437, "CP437"),
    ])
    func `code pages are known by number`(_ number: Int, _ name: String) {
        #expect(Charset.codePage(number)?.name == name)
    }

    @Test func `an unknown code page is none`() {
        #expect(Charset.codePage(-1) == nil)
        #expect(Charset.codePage(.max) == nil)
    }
}
