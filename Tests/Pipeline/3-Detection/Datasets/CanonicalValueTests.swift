import Testing
import WeirTesting

@testable import WeirDetection

/// Values, their canonical forms, and texts in which they are found.
struct CanonicalValueTests {
    struct Case: CustomTestStringConvertible {
        let value: String
        let canonical: String
        /// Texts with the value marked, or without marks where it is not in them.
        let texts: [String]
        var testDescription: String { value.debugDescription }
    }

    static let cases: [Case] = [
        Case(
            value: "Meyerhoff",
            canonical: "meyerhoff",
            texts: [
                "Dear «Meyerhoff», hello", "«MEYERHOFF»", "«meyerhoff»", "Meyerhoffs", "xMeyerhoff",
                "(«MeyerHoff»)", "«Meyerhoff»'s", "_«Meyerhoff»_", "Meyer hoff", "Meyerhoff1",
                "«Ｍｅｙｅｒｈｏｆｆ»",
            ]
        ),
        Case(
            value: "Anna  Meyerhoff",
            canonical: "anna meyerhoff",
            texts: [
                "«Anna Meyerhoff»", "«anna, meyerhoff»!", "«Anna\nMeyerhoff»", "«Anna-Meyerhoff»",
                "Anna\n\nMeyerhoff", "Anna    Meyerhoff", "AnnaMeyerhoff", "Anna Maria Meyerhoff",
                "Anna «ANNA MEYERHOFF»", "«Anna\r\nMeyerhoff»", "«anna_meyerhoff»@example.com",
            ]
        ),
        Case(
            value: "4111-1111 1111 1111",
            canonical: "4111111111111111",
            texts: [
                "«4111111111111111»", "«4111 1111 1111 1111»", "«4111-1111-1111-1111».", "«41 11 11 11 11 11 1111»",
                "«4111.1111\n1111 1111»", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "04111111111111111",
                "4111 1111    1111 1111", "4111 1111 1111 111", "«４１１１ 1111 1111 1111»", "«٤١١١ 1111 1111 1111»",
            ]
        ),
        Case(
            value: "KD-4711/x9",
            canonical: "kd4711x9",
            texts: ["nr. «KD-4711/x9»", "«kd4711x9»", "«KD 4711 X9»", "kd4711x", "a kd4711x9b", "(«kd.4711:X9»)"]
        ),
        Case(
            value: "12, Main Street",
            canonical: "12mainstreet",
            texts: [
                "lives at «12 Main Street».", "12 Main St", "«12\tMAIN street»", "112 Main Street", "«12Main Street»",
            ]
        ),
        Case(
            value: "jörg.STRAßE99@example.com",
            canonical: "jörgstrasse99examplecom",
            texts: [
                "<«Jörg.Strasse99@Example.COM»>", "«jo\u{308}rg.straße99@example.com»", "jorg.strasse99@example.com",
                "«JÖRG STRASSE 99 EXAMPLE COM»", "«JÖRG STRAẞE 99 EXAMPLE COM»",
            ]
        ),
        Case(
            value: "ΜΑΡΊΑ Παπαδοπούλου",
            canonical: "μαρία παπαδοπούλου",
            texts: ["η «Μαρία Παπαδοπούλου» είπε", "«ΜΑΡΊΑ ΠΑΠΑΔΟΠΟΎΛΟΥ»"]
        ),
        Case(
            value: "Иван Петров",
            canonical: "иван петров",
            texts: ["«ИВАН ПЕТРОВ»", "Это «Иван, Петров».", "Иванович Петров"]
        ),
        Case(
            value: "山田太郎",
            canonical: "山 田 太 郎",
            texts: ["氏名は«山田太郎»です", "«山田 太郎»", "山田花子"]
        ),
        Case(
            value: "ﬁnance Ltd",
            canonical: "finance ltd",
            texts: ["«FINANCE LTD»", "«ﬁnance ltd»", "fimance ltd"]
        ),
        Case(
            value: "M²-Zähler",
            canonical: "m2zähler",
            texts: ["«m2-zähler»", "«M² Za\u{308}hler»"]
        ),
        Case(
            value: "한국어 이름",
            canonical: "한국어 이름",
            texts: ["한국어 이름은", "«한국어 이름» 입니다", "«한국어 이름»"]
        ),
    ]

    @Test(arguments: cases)
    func `the encoder and a scan agree on what a value is`(_ example: Case) throws {
        var reader = ValueReader(shortest: 1)
        let canonical = try reader.read([UInt8](example.value.utf8))
        #expect(String(decoding: canonical.bytes, as: UTF8.self) == example.canonical)
        let data = try ExactTestData([[example.value]])
        let scan = try DetectionScan(try Detector(data.entries))
        var running = scan
        for text in example.texts {
            let marked = MarkedText(text)
            let found = running.detections(in: [UInt8](marked.text.utf8)).map { $0.start..<$0.end }
            #expect(found == marked.spans, "\(text)")
        }
    }

    @Test(arguments: [
        ("", ValueProblem.empty), ("  ", .empty), ("---", .empty), ("12345", .tooShort), ("Anna B", .tooShort),
        ("a b c d e f g h 9", .tooLong), (String(repeating: "x", count: 129), .tooLong),
        (String(repeating: "word ", count: 17), .tooLong), (String(repeating: "word ", count: 2000), .tooLong),
        (String(repeating: "x", count: 300), .tooLong),
    ])
    func `what cannot be looked for is told`(value: String, problem: ValueProblem) {
        var reader = ValueReader()
        #expect(throws: problem) { try reader.read([UInt8](value.utf8)) }
    }

    @Test(arguments: [("123456", 6), ("ab 12 cd", 6), ("abc def", 6), ("1-2-3-4-5-6", 6), ("äöüßxy", 7)])
    func `six characters are enough, whatever separates them`(value: String, characters: Int) throws {
        var reader = ValueReader()
        #expect(try reader.read([UInt8](value.utf8)).characters == characters)
    }

    @Test(arguments: ValueShape.Kind.allCases)
    func `a shape is stored as a number`(_ kind: ValueShape.Kind) throws {
        let shape = ValueShape(kind, length: 12, count: 3)
        #expect(ValueShape(number: shape.number) == shape)
    }

    @Test func `a number that is no shape is none`() {
        for number: UInt32 in [0, 0x5_0101, 0x0_0001, 0x0_8100, 0x3_0200, 0x1_0101, 0x4_0101, 0x100_0101, .max] {
            #expect(ValueShape(number: number) == nil, "\(number)")
        }
    }
}
