import Foundation
import Testing

/// Documents of all kinds through the real programs: worker, sandbox, scan, report.
struct DocumentTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let file: String
        var options: [String] = []
        /// What is written to standard input in place of the file's path.
        var isPiped = false
        let status: Int32
        /// Results as `member | location` of findings, `member ! problem` of what was not inspected; all must be there.
        var results: [String] = []

        var testDescription: String { "\(file) \(options.joined(separator: " "))" }
    }

    static let cases = [
        Case(file: "Word/everything.docx", status: 1, results: ["- | footnotes", "- | comments", "- | header"]),
        Case(file: "Word/everything.docx", isPiped: true, status: 1, results: ["- | footnotes"]),
        Case(file: "PowerPoint/everything.pptx", status: 1, results: ["- | slide 2", "- | slide 2, notes"]),
        Case(file: "PDF/split-numbers.pdf", status: 1, results: ["- | page 1"]),
        Case(file: "PDF/encrypted-user.pdf", status: 3, results: ["- ! encrypted"]),
        Case(file: "Mail/mixed.eml", status: 1, results: ["a b.zip!/inner/c.txt | -", "- | message"]),
        Case(file: "Mail/enveloped.eml", status: 3, results: ["smime.p7m ! encrypted"]),
        Case(file: "Archives/thrice.gz.gz.gz", options: ["--max-depth", "1"], status: 3, results: ["limit:depth"]),
        Case(file: "PDF/form-bomb.pdf", options: ["--timeout", "5"], status: 1, results: ["limit:"]),
        Case(file: "Recognition/text.jpg", status: 1, results: ["- | text in a picture"]),
        Case(file: "Recognition/text.jpg", options: ["--ocr", "off"], status: 0, results: ["- ? skipped:ocr"]),
        Case(file: "HTML/places.html", options: ["--isolation", "persistent"], status: 1, results: ["line "]),
        Case(file: "Word/everything.docx", options: ["--max-text", "64"], status: 3, results: ["- ! limit:output"]),
        Case(file: "Word/everything.docx", options: ["--max-input", "64"], status: 3, results: ["- ! limit:input"]),
        Case(file: "Word/everything.docx", options: ["--sandbox", "off"], status: 1, results: ["- | footnotes"]),
    ]

    @Test(arguments: cases) func `a document is scanned to its last part`(_ test: Case) throws {
        let folder = try Folder()
        defer { folder.remove() }
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(test.file)")
        let bytes = [UInt8](try Data(contentsOf: file.standardizedFileURL))
        let name = file.lastPathComponent
        try folder.write(bytes, to: name)
        // All numbers of the fixtures are found by one pattern, so that nothing depends on the catalog.
        let arguments = ["scan", "--pattern", "[0-9]{4}", "--format", "jsonl"] + test.options
        let result = try Binary.run(arguments + [test.isPiped ? "-" : name], in: folder, input: bytes)
        let lines = try result.objects.map(Self.line)
        #expect(result.status == test.status, "\(lines) \(result.messages)")
        for wanted in test.results {
            #expect(lines.contains { $0.contains(wanted) }, "\(wanted) is not among \(Set(lines))")
        }
    }

    @Test func `the text of a document is printed with its origins`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Fixtures/Word/labels.docx").standardizedFileURL
        try folder.write([UInt8](try Data(contentsOf: file)), to: "a.docx")
        let result = try Binary.run(["extract", "--format", "jsonl", "a.docx"], in: folder)
        let object = try #require(try result.objects.first)
        #expect(result.status == 0)
        #expect(
            Set(object.keys) == ["file", "mime", "segments", "issues", "problems", "labels", "ms", "error"]
        )
        #expect((object["mime"] as? String)?.hasSuffix("wordprocessingml.document") == true)
        #expect((object["labels"] as? [[String: Any]])?.isEmpty == false)
        let segment = try #require((object["segments"] as? [[String: Any]])?.first)
        let origin = try #require(segment["origin"] as? [String: Any])
        #expect(Set(origin.keys).isSuperset(of: ["path", "part", "page", "sheet", "cell"]))
        let text = try Binary.run(["extract", "a.docx"], in: folder)
        #expect(text.output.hasPrefix("# a.docx (application/"))
    }

    @Test func `the sandbox changes nothing about what is read`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures")
        try folder.link("fixtures", to: fixtures.standardizedFileURL.path())
        let outputs = try ["off", "required"].map { sandbox in
            let arguments = ["extract", "--format", "jsonl", "--ocr", "off", "--sandbox", sandbox, "fixtures"]
            return try Binary.run(arguments, in: folder).output.split(separator: "\n").map { line in
                line.replacing(/"ms":[0-9]+/, with: "")
            }
        }
        #expect(outputs[0].count > 300)
        for (free, locked) in zip(outputs[0], outputs[1]) where free != locked {
            Issue.record("\(free.prefix(80)) is read differently")
        }
        #expect(outputs[0].count == outputs[1].count)
    }

    @Test(arguments: [["--max-bytes", "0"], ["--timeout", "0"], ["--max-depth", "-1"], ["--max-input", "ten"]])
    func `a limit that is none is refused`(_ options: [String]) throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try Binary.run(["scan"] + options + ["."], in: folder)
        #expect(result.status == 2)
        #expect(result.messages.contains(options[0]))
    }

    @Test func `a missing reader is no clean result`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("<a>4111</a>", to: "a.xml")
        let result = try Binary.shell("WEIR_EXTRACTOR=/nonexistent \"$WEIR\" scan --format jsonl .", in: folder)
        #expect(result.status == 3)
        #expect(try result.objects.map(Self.line) == ["- ! error:worker"])
    }

    private static func line(_ object: [String: Any]) -> String {
        let member = object["member"] as? String ?? "-"
        if let error = object["error"] as? [String: Any] { return "\(member) ! \(error["problem"] ?? "-")" }
        if let notice = object["notice"] as? [String: Any] { return "\(member) ? \(notice["problem"] ?? "-")" }
        return "\(member) | \(object["location"] as? String ?? "-")"
    }
}
