import Testing

@testable import WeirDetection

struct DocumentPrintTests {
    @Test(arguments: [20, 23, 100, 2048, 2049, 100_000])
    func `a print is read back as it was stored`(words: Int) throws {
        let text = GeneratedDocument.text(GeneratedDocument(words: words, seed: 1).words)
        let print = try #require(PrintHarness.print(text))
        let read = try #require(DocumentPrint(stored: print.stored))
        #expect(read.documentTokens == words)
        #expect(read.count == min(words, DocumentPrint.mostTokens))
        #expect(read.stretchLength == print.stretchLength)
        #expect(read.stored == print.stored)
        #expect(print.stored.count < 7_500)
        #expect(PrintHarness([read]).similarity(text) == 100)
    }

    @Test func `bytes that are no print are none`() throws {
        let stored = try #require(
            PrintHarness.print(GeneratedDocument.text(GeneratedDocument(words: 50, seed: 1).words))
        )
        .stored
        #expect(DocumentPrint(stored: []) == nil)
        #expect(DocumentPrint(stored: stored + [0]) == nil)
        #expect(DocumentPrint(stored: stored.dropLast()) == nil)
        for index in 0..<20 {
            for value in [0, 1, 255] as [UInt8] where stored[index] != value {
                var bytes = stored
                bytes[index] = value
                // How many words the document has is for people only.
                if let print = DocumentPrint(stored: bytes) { #expect(index >= 12 && print.count == 50) }
            }
        }
    }

    @Test func `a document with few words has no print`() {
        #expect(PrintHarness.print("") == nil)
        #expect(PrintHarness.print("« – »") == nil)
        #expect(PrintHarness.print(Array(repeating: "word", count: 19).joined(separator: " ")) == nil)
        #expect(PrintHarness.print(Array(repeating: "word", count: 20).joined(separator: " ")) != nil)
        #expect(PrintHarness.print("東京都千代田区永田町一丁目七番一号国会議事堂") != nil)
    }

    @Test func `a print does not show its words`() throws {
        let print = try #require(PrintHarness.print(Array(repeating: "secret", count: 30).joined(separator: " ")))
        #expect("\(print)" == "DocumentPrint(30 words, redacted)")
        var dumped = ""
        dump(print, to: &dumped)
        #expect(!dumped.contains("stored"))
    }
}
