import Testing

@testable import weir

struct TitleFileTests {
    /// A file that can be read, and its titles; `~` stands before details.
    struct Readable: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let titles: [String]

        init(_ name: String, _ text: String, _ titles: String...) {
            testDescription = name
            self.text = text
            self.titles = titles
        }
    }

    static let header = "Linearization URI\tCode\tTitle\tClassKind\tChapterNo\n"

    static let readable = [
        Readable("a tabulation", header + "u\t1A00\tCholera\tcategory\t01\n", "Cholera"),
        Readable(
            "hyphens for the depth",
            header + "u\t1A00\t- - Intestinal infections\tblock\t01",
            "Intestinal infections"
        ),
        Readable(
            "quoted fields",
            header + "\"u\"\t\"\"\t\"- So-called \"\"winter\"\" cough\"\tx\t01\n",
            "So-called \"winter\" cough"
        ),
        Readable("a tab and a break in quotes", header + "u\t\t\"one\ttwo\nthree\"\tx\t01\n", "one two three"),
        Readable("Windows line breaks", "Code\tTitle\r\n1A00\tCholera\r\n\r\n1A01\tYaws\r\n", "Cholera", "Yaws"),
        Readable("a mark of the byte order", "\u{FEFF}Code\tTitle\n1A00\tCholera", "Cholera"),
        Readable(
            "extension codes",
            header + "u\tXK9K\tLeft\tcategory\t\nu\t\t- Laterality\tblock\tX\n",
            "~Left",
            "~Laterality"
        ),
        Readable("a short record", header + "u\t1A00\n"),
        Readable("plain lines", "Abdominal actinomycosis\n  - Yaws \n", "Abdominal actinomycosis", "Yaws"),
    ]

    @Test(arguments: readable)
    func `titles are read`(_ example: Readable) throws {
        let titles = try TitleFile.titles(in: [UInt8](example.text.utf8))
        let shown = titles.map { ($0.isDetail ? "~" : "") + String(decoding: $0.text, as: UTF8.self) }
        #expect(shown == example.titles)
    }

    /// A file that cannot be read, and why.
    struct Unreadable: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let problem: TitleFile.Problem

        init(_ name: String, _ bytes: [UInt8], _ problem: TitleFile.Problem) {
            testDescription = name
            self.bytes = bytes
            self.problem = problem
        }

        init(_ name: String, _ text: String, _ problem: TitleFile.Problem) {
            self.init(name, [UInt8](text.utf8), problem)
        }
    }

    static let unreadable = [
        Unreadable("nothing", "", .empty),
        Unreadable("blanks", " \n\t\n", .empty),
        Unreadable("a ZIP file", [0x50, 0x4B, 0x03, 0x04, 0x14], .packed),
        Unreadable("a gzip file", [0x1F, 0x8B, 0x08], .packed),
        Unreadable("UTF-16", [0xFF, 0xFE, 0x43, 0x00], .notText),
        Unreadable("Latin-1", [0x4D, 0xE9, 0x6E, 0x69], .notText),
        Unreadable("zero bytes", [0x43, 0x00, 0x44], .notText),
        Unreadable("a web page", "<!DOCTYPE html>", .notTitles),
        Unreadable("JSON", " {\"title\": 1}", .notTitles),
        Unreadable("a table without titles", "Code\tName\n1A00\tCholera\n", .noTitleColumn),
        Unreadable("commas", "Code,Title\n1A00,Cholera\n", .noTabs),
        Unreadable("source code", "Cholera\nlet x = 1;\n", .noTitle(2)),
        Unreadable("a book in one line", String(repeating: "word ", count: 300), .longLine(1)),
        Unreadable("an open quote", header + "u\tx\ty\n\n\"u\tx\ty\n", .openQuote(4)),
    ]

    @Test(arguments: unreadable)
    func `anything else is a problem`(_ example: Unreadable) {
        #expect(throws: example.problem) { try TitleFile.titles(in: example.bytes) }
    }

    @Test(arguments: unreadable)
    func `a problem says how to mend it, and nothing of the content`(_ example: Unreadable) {
        let message = example.problem.message(for: .icd11)
        #expect(message.contains(";"))
        #expect(!message.contains("Cholera"))
    }
}
