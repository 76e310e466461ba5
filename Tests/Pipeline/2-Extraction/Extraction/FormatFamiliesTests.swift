import Testing

@testable import WeirExtraction

struct FormatFamiliesTests {
    static let names: [(name: String, format: ContentFormat, isSurprising: Bool)] = [
        ("a.txt", .pdf, true), ("a.TXT", .pdf, true), ("a.pdf.txt", .pdf, true), ("a.txt.pdf", .pdf, false),
        ("a.csv", .json, false), ("a.docx", .zip, false), ("a.docx", .excel, false), ("a.docx", .compoundFile, false),
        ("a.docx", .outlookMessage, true), ("a.docx", .pdf, true), ("a.doc", .rtf, true), ("a.jpg", .png, false),
        ("a.jpg", .program, true), ("a.gz", .tar, false), ("a.sqlite3", .sqlite, false), ("a.sqlite3", .zip, true),
        ("a.bin", .pdf, false), ("a.", .pdf, false), ("txt", .pdf, false), ("", .pdf, false), (".txt", .pdf, true),
        ("a.txtxtxtxtxt", .pdf, false), ("a.t\u{FC}t", .pdf, false), ("a.exe", .program, false), ("a.exe", .text, true),
    ]

    @Test(arguments: names) func `a name surprises when it promises another family`(
        _ name: String,
        _ format: ContentFormat,
        _ isSurprising: Bool
    ) {
        #expect(FormatSniffer.isSurprising(format, name: name) == isSurprising)
    }

    @Test(arguments: ContentFormat.allCases.filter { $0 != .unknown })
    func `every extension of a format promises it`(_ format: ContentFormat) {
        for name in format.extensions {
            #expect(FormatFamilies.promised(by: "a.\(name)").isSuperset(of: format.family))
        }
    }
}
