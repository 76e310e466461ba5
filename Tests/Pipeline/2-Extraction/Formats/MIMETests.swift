import Testing
import WeirContent

@testable import WeirFormats

struct MIMETests {
    static let words: [(String, String)] = [
        ("plain", "plain"),
        ("=?utf-8?Q?a_b=20c?=", "a b c"),
        ("=?utf-8?B?NDEx?= =?utf-8?B?MQ==?=", "4111"),
        ("=?utf-8?B?NDExM?=\t=?utf-8?B?Q==?=", "4111"),
        ("=?utf-8?Q?=C3?= =?UTF-8?Q?=BC?=", "ü"),
        ("=?utf-8?B?ww==?= =?utf-8?Q?=BC?=", "ü"),
        ("a =?utf-8?Q?b?= c =?utf-8?Q?d?= =?utf-8?Q?e?=", "a b c de"),
        ("=?utf-8?Q?a?=b", "ab"),
        ("=?utf-8?Q?=3D?=", "="),
        ("=?utf-8?Q??=", ""),
        ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
        ("=?utf-8?Q?a", "=?utf-8?Q?a"),
        ("=?utf-8?Q?a?", "=?utf-8?Q?a?"),
        ("=?=?=?", "=?=?=?"),
        ("=??Q?a?=", "=??Q?a?="),
    ]

    @Test(arguments: words) func `encoded words are decoded`(_ example: (String, String)) {
        #expect(EncodedWords.text(Array(example.0.utf8), charset: nil) == Array(example.1.utf8))
    }

    static let parameters: [(String, String?)] = [
        ("a; filename=b.txt", "b.txt"),
        ("a;FILENAME = \"b c.txt\" ; x=y", "b c.txt"),
        ("a; filename=b c.txt; x", "b c.txt"),
        ("a; filename=\"b;c\\\"d\\\\e\\f\"", "b;c\"d\\e\\f"),
        ("a; filename=\"open", "open"),
        ("a; filename*=utf-8'en'b%20%C3%BC", "b ü"),
        ("a; filename*=b%20c", "b c"),
        ("a; filename*1=c; filename*0=\"b \"", "b c"),
        ("a; filename*0*=utf-8''%C3; filename*1*=%BC; filename*2=%41; filename*10=z; filename*9=y", "ü%41yz"),
        ("a; filename=plain; filename*=utf-8''better", "better"),
        ("a; filename=\"=?utf-8?Q?w=C3=BCrd?=\"", "würd"),
        ("a; filename= ", nil),
        ("a; filename", nil),
        ("a; filenames=b", nil),
        ("a;;;=;==;\u{1};filename=b", "b"),
        ("", nil),
    ]

    @Test(arguments: parameters) func `parameters are read as loosely as they are written`(_ example: (String, String?))
    {
        #expect(HeaderParameters(Array(example.0.utf8)).text("filename") == example.1)
    }

    static let base64: [(String, String)] = [
        ("NDExMQ==", "4111"), ("NDExMQ", "4111"), ("NDEx\r\nMTEx", "411111"), ("NA==MTE=MQ", "4111"),
        ("N!D#E x*MQ", "4111"),
        ("=NDEx", "411"), ("N", ""), ("N=ND", "4"), ("", ""), ("====", ""), ("MTIzN DU2Nzg5", "123456789"),
    ]

    @Test(arguments: base64) func `whatever is no letter of Base64 is passed over`(_ example: (String, String)) {
        #expect(Base64.decode(Array(example.0.utf8)) == Array(example.1.utf8))
    }

    @Test func `decoding Base64 ends where the room does`() {
        let text = Array("MTIzNDU2Nzg5".utf8)
        for size in 0...9 {
            let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 9, alignment: 1)
            defer { room.deallocate() }
            let outcome = text.withUnsafeBytes {
                Base64.decode($0, into: UnsafeMutableRawBufferPointer(rebasing: room[..<size]))
            }
            #expect(outcome.written == size)
            #expect(outcome.isWhole == (size == 9))
        }
    }

    static let quoted: [(String, String)] = [
        ("a=20b", "a b"), ("4111=\r\n1111=\n1111", "411111111111"), ("a = \t\r\nb", "a b"), ("a  \r\nb \n", "a\r\nb\n"),
        ("=c3=BC", "ü"), ("=X1=1=", "=X1=1"), ("50% =\n", "50% "), ("=", ""), ("==\n=41", "=A"), ("", ""),
        ("a =", "a "),
    ]

    @Test(arguments: quoted) func `soft line breaks leave nothing behind`(_ example: (String, String)) {
        let text = Array(example.0.utf8)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, text.count), alignment: 1)
        defer { room.deallocate() }
        let count = text.withUnsafeBytes { QuotedPrintable.decode($0, ending: 10, into: room) }
        #expect(Array(room[..<count]) == Array(example.1.utf8))
    }

    static let endings: [(String, [String])] = [
        ("a\nb", ["a", "b"]), ("a\r\n\r\nb\r\n", ["a", "", "b"]), ("a\rb\r\rc", ["a", "b", "", "c"]),
        ("a\r\r\nb", ["a", "b"]),
        ("a\rb\nc\nd", ["a\rb", "c", "d"]), ("\n", [""]), ("", []),
    ]

    @Test(arguments: endings) func `lines end as most of them do`(_ example: (String, [String])) {
        let lines = LineReader(ByteSlice(Array(example.0.utf8)))
        var found: [String] = []
        var offset = 0
        while let line = lines.line(at: offset) {
            found.append(String(decoding: lines.content.cut(line.start, line.end).array, as: UTF8.self))
            offset = line.next
        }
        #expect(found == example.1)
    }

    static let flowed: [(String, Bool, String)] = [
        ("a \nb\n", false, "a b\n"), ("a \nb\n", true, "ab\n"), ("> a \n> b\n", false, "> a b\n"),
        ("> a \nb\n", false, "> a \nb\n"),
        (" >a\n", false, ">a\n"), ("a\n-- \nb", false, "a\n-- \nb"), ("a \r\nb\r\n", false, "a b\n"),
        ("a ", false, "a "),
        (">> a \n>> b \n>>\n", false, ">> a b \n"), ("", true, ""), ("\n\n", true, "\n\n"),
    ]

    @Test(arguments: flowed) func `flowed lines are joined within one quotation`(_ example: (String, Bool, String)) {
        #expect(FlowedText.joined(Array(example.0.utf8), dropsSpace: example.1) == Array(example.2.utf8))
    }

    @Test func `only labels that are enabled are told`() {
        let value =
            "MSIP_Label_A_Enabled=TRUE;msip_label_a_name=N;MSIP_Label_B_Enabled=False;MSIP_Label__Enabled=true;x=y;="
        let labels = LabelHeader.labels(Array(value.utf8))
        #expect(labels.map(\.id) == ["a"])
        #expect(labels.map(\.name) == ["N"])
        #expect(labels.map(\.site) == [nil])
    }
}
