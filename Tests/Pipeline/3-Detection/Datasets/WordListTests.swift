import Foundation
import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// The terms of an account's lists, found in texts.
struct WordListTests {
    /// Some terms, a text in which what they find is marked, and whether the letters' case counts.
    struct Case: CustomTestStringConvertible {
        let terms: [String]
        let text: String
        var isCaseSensitive = false

        var testDescription: String { "\(terms) in \(text)" }

        init(_ terms: String..., in text: String, isCaseSensitive: Bool = false) {
            self.terms = terms
            self.text = text
            self.isCaseSensitive = isCaseSensitive
        }
    }

    static let words: [Case] = [
        Case("falcon", in: "«falcon» «Falcon» «FALCON»."),
        Case("falcon", in: "falcons afalcon 2falcon falcon2 falconé «falcon»_x (_«falcon»_)"),
        Case(
            "Project Falcon",
            in: "«project falcon», «PROJECT\tFALCON», «Project \n   Falcon», project-falcon projectfalcon"
        ),
        Case("project falcon", in: "«project\r\n\r\nfalcon» project\(String(repeating: " ", count: 33))falcon"),
        Case("  project  falcon ", in: "the «project falcon» team"),
        Case("4711", in: "«4711» 47110 04711 «4711»-5 $«4711».00"),
        Case("3M", in: "«3M» 3 M 33M «3m»!"),
        Case("a", in: "«a» b «A» ab"),
        Case("new york", "new york city", "york", in: "«New York City», «new york» state, «York»"),
        Case("new york", "york city hall", in: "«new york» city hall, a «York City Hall»"),
        Case("foo-bar", in: "«foo-bar» foo bar foobar foo - bar FOO-BARs «foo–bar» foo-bars «FOO-BAR»"),
    ]

    static let signs: [Case] = [
        Case("C++", in: "«C++» or «c++»11, C+, C, c ++, xC++, «C++»+"),
        Case("C", in: "«C»++ «c»# «C»"),
        Case("AT&T", in: "«AT&T» «at&t». AT & T at&ta"),
        Case("R&D", "R & D", in: "«R&D» «R & D» «r  &\nd» R &D"),
        Case(".NET", in: "«.NET» ASP«.net» NET . NET «.Net»_core .NETs"),
        Case("#secret", "@falcon", "$100", in: "«#secret» # secret a«#Secret» me«@falcon» US«$100» $1000"),
        Case("O'Brien", in: "«O'Brien» «O’Brien» «o‘brien» O Brien OBrien"),
        Case("Müller-Lüdenscheidt", in: "«Müller-Lüdenscheidt» «MÜLLER–LÜDENSCHEIDT» «müller‐lüdenscheidt»"),
        Case("“quoted”", in: "«\"quoted\"» and «“Quoted”» and quoted"),
        Case("***", "<eom>", "->", in: "a «***» b «***»** «->»x «<EOM>»< eom>"),
        Case("a - b", in: "«a - b» «a – b» a-b «A\u{A0}-\u{2003}B»"),
        Case("wait...", in: "«wait...» «Wait…» wait.."),
        Case("…more", in: "«...more» «…MORE» .. .more"),
        Case("x=1", in: "if «x=1»: x = 1"),
        // A word that is noticed by the sign behind it, at the end of a text and before signs that are others' forms.
        Case("in-house", "in, out", in: "in «in-house» «in–house» «in－house» «in, out» in,out in out in «in，\nout»"),
        Case("in-", "up…", in: "in up. in/ «up...» «in–» «up…» up.. «in-»"),
        Case("o’", in: "«o'» «O’» «o＇» o\" o «o'»"),
        Case("5€", "5 €", "a§", in: "«5€» 5$ «5 €» 5 £ «A§» a$ 5"),
        Case("机-密", in: "机密 «机-密» «机‐密» 机"),
        Case("㏂-x", in: "㏂ x «㏂-x» «㏂–x» ㏂"),
        // Signs with which terms begin, next to words of other terms and in texts of which nothing else is ASCII.
        Case("(a", "£100", in: "(b «(a» «（a» «(A») «£100» «￡100» £10 «(a»"),
        Case("(тест", in: "тест «(тест») «（тест» тест(тестт \(String(repeating: "тест ", count: 40))«（тест»"),
    ]

    static let unicode: [Case] = [
        Case("café", in: "«café» «cafe\u{301}» «CAFÉ» «CAFE\u{301}» cafe «ｃａｆé»"),
        Case("cafe\u{301}", in: "«café» «cafe\u{301}»"),
        Case("Straße", in: "«Straße» «STRASSE» «strasse» «ﬅraße» «STRAẞE»"),
        Case("ΟΔΟΣ", in: "«οδος» «οδοσ» οδός"),
        Case("файл", in: "«Файл» «ФАЙЛ» файлы"),
        Case("ＡＢＣ１２", in: "«abc12» «ＡＢＣ１２» abc 12"),
        Case("Nr ٣", in: "«nr 3» «Nr\u{3000}٣»"),
        Case("机密", in: "这是«机密»文件 「«机密»」 机 密 a«机密»b"),
        Case("ไทย", in: "ภาษา«ไทย» «ไทย»"),
        Case("ひみつ", in: "これは«ひみつ»です"),
        Case("비밀", in: "«비밀» 비밀은 극비밀"),
        Case("Fußball", in: "«FUSSBALL» «fußball»"),
        Case("İstanbul", in: "«İSTANBUL» «i\u{307}stanbul»"),
        Case("（株）", in: "«(株)» «（株）»"),
    ]

    static let cases: [Case] = [
        Case("US", "Us", in: "«US» «Us» us uS", isCaseSensitive: true),
        Case(
            "Project Falcon",
            in: "«Project Falcon» project falcon «Project\nFalcon» PROJECT FALCON",
            isCaseSensitive: true
        ),
        Case("Café", in: "«Café» «Cafe\u{301}» café «Ｃafé»", isCaseSensitive: true),
        Case("iPhone 15", "iPhone", in: "«iPhone 15» «iPhone» 16, IPHONE 15, «iPhone»\u{A0}15S", isCaseSensitive: true),
        Case(".NET", in: "«.NET» .Net", isCaseSensitive: true),
        Case("Straße", in: "«Straße» STRASSE Strasse", isCaseSensitive: true),
    ]

    @Test(arguments: words + signs + unicode + cases)
    func `terms are found as they are written, whole`(_ row: Case) throws {
        let marked = MarkedText(row.text)
        let lines = row.terms.map { $0 + "\n" }.joined()
        let list = WordList(lines: Array(lines.utf8), isCaseSensitive: row.isCaseSensitive)
        #expect(list.count == row.terms.count)
        let detector = try Detector([DetectionEntry(words: list)])
        for blockSize in [1, 7, 64, 1 << 18] {
            var scan = try DetectionScan(detector, blockSize: blockSize)
            let found = scan.detections(in: Array(marked.text.utf8))
            #expect(found.map { $0.start..<$0.end } == marked.spans, "blocks of \(blockSize)")
            #expect(found.allSatisfy { $0.confidence == .veryHigh && !$0.hasContext })
        }
    }

    @Test func `each list finds its own longest terms`() throws {
        let lists = [["new york"], ["new york city", "York"], ["NEW YORK"], ["york city"]]
        let entries = lists.enumerated().map { index, terms in
            DetectionEntry(
                words: WordList(lines: Array((terms.joined(separator: "\n") + "\n").utf8), isCaseSensitive: index == 2)
            )
        }
        let found = try detections(entries, in: Array("in New York City, NEW YORK".utf8))
        let places = found.map { "\($0.entry): \($0.start)..<\($0.end)" }
        #expect(
            places == [
                "0: 3..<11", "1: 3..<16", "3: 7..<16",
                "0: 18..<26", "2: 18..<26", "1: 22..<26",
            ]
        )
    }

    @Test func `a finding says that a list found it`() throws {
        let list = WordList(lines: Array("falcon\n".utf8), isCaseSensitive: false)
        let found = try detections([DetectionEntry(words: list)], in: Array("falcon".utf8), explains: true)
        #expect(
            found.map(\.steps) == [
                [
                    ConfidenceStep(kind: .pattern, term: "term of a word list", distance: 0, result: .veryHigh)
                ]
            ]
        )
    }

    @Test(arguments: [
        (String(repeating: "a", count: 256), nil),
        (String(repeating: "a", count: 257), "a word of a term has at most 256 bytes"),
        (String(repeating: "a", count: 513), "a term has at most 512 bytes"),
        (String(repeating: "a ", count: 200), nil),
        (String(repeating: "a ", count: 201), "a term has at most 200 words and signs"),
        (String(repeating: "+", count: 201), "a term has at most 200 words and signs"),
        (String(repeating: "机", count: 170), nil),
        (String(repeating: "机", count: 171), "a term has at most 512 bytes"),
        (String(repeating: " ", count: 512), nil),
        ("", nil),
    ])
    func `what is too long to be looked for is refused`(_ term: String, _ problem: String?) throws {
        #expect(WordList.problem(with: Array(term.utf8)[...]) == problem)
        guard term.contains(where: { $0 != " " }) else { return }
        let list = WordList(lines: Array((term + "\nb\n").utf8), isCaseSensitive: false)
        let found = try detections([DetectionEntry(words: list)], in: Array((term + " b").utf8), blockSize: 100)
        #expect(found.count == (problem == nil ? 2 : 1))
    }

    @Test func `a line of any length costs only itself`() throws {
        let long = String(repeating: "falcon ", count: 10_000)
        let list = WordList(lines: Array("one\n\(long)\ntwo\n".utf8), isCaseSensitive: false)
        let found = try detections([DetectionEntry(words: list)], in: Array("falcon one two".utf8))
        #expect(found.map(\.start) == [7, 11])
    }

    @Test func `any number of lists have the same term`() throws {
        let lists = (0..<3000).map { number in
            DetectionEntry(words: WordList(lines: Array("falcon\nword\(number)\n".utf8), isCaseSensitive: false))
        }
        let found = try detections(lists, in: Array("Falcon word17 word2999".utf8))
        #expect(found.count == 3002)
        #expect(found.suffix(2).map(\.entry) == [17, 2999])
    }

    @Test func `several threads find what one finds`() throws {
        // Each match decides where the next can begin, from the first to the last.
        let text = Array(String(repeating: "a b, b\na – ", count: 100_000).utf8)
        #expect(text.count > DetectionScan.standardBlockSize * 4)
        let list = WordList(lines: Array("a b\nb a\nb a -\n- a b\n".utf8), isCaseSensitive: false)
        let other = WordList(lines: Array("b\n".utf8), isCaseSensitive: true)
        let detector = try Detector([DetectionEntry(words: list), DetectionEntry(words: other)])
        var alone = try DetectionScan(detector)
        let expected = alone.detections(in: text)
        let shared = SharedScan(detector, explains: false)
        Thread { shared.help() }.start()
        var found: [Detection] = []
        var position = 0
        _ = unsafe shared.own(
            threads: 2,
            read: { room in
                let count = min(room.count, text.count - position)
                for index in 0..<count { unsafe room[index] = text[position + index] }
                position += count
                return count
            },
            onBlock: { _ in },
            onDetection: { (detection, _, _) throws(Never) in found.append(detection) }
        )
        #expect(found.count > 200_000)
        #expect(found == expected)
    }

    @Test func `an unrelated change makes no table again`() throws {
        let compiler = DetectorCompiler()
        let lists = ["falcon\n", "eagle\n"].map { WordList(lines: Array($0.utf8), isCaseSensitive: false) }
        let entries = lists.map { DetectionEntry(words: $0) }
        let first = try Detector(entries, compiler: compiler)
        let second = try Detector(
            entries + [DetectionEntry(pattern: "abc[0-9]", compiler: compiler)],
            compiler: compiler,
            replacing: first
        )
        #expect(first.tokenStage?.words?.table === second.tokenStage?.words?.table)
        let third = try Detector(Array(entries.dropLast()), compiler: compiler, replacing: second)
        #expect(third.tokenStage?.words?.table !== second.tokenStage?.words?.table)
    }
}
