import Testing
import WeirContent
import WeirExtraction

@testable import WeirFormats

struct MailTests {
    private static let head = "From: a@example.org\nTo: b@example.org\nSubject: s\nMIME-Version: 1.0\n"

    private static func read(_ text: String, _ limit: (inout ExtractionLimits) -> Void = { _ in }) -> CollectingSink {
        var options = ExtractionOptions()
        limit(&options.limits)
        return CollectingSink.read(Array(text.utf8), options)
    }

    private static func texts(_ sink: CollectingSink, _ part: DocumentPart) -> [String] {
        sink.stories.filter { $0.origin.part == part }.map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test func `a second form of a text is a repeat, and what is attached to it is not`() {
        let sink = Self.read(
            Self.head + "Content-Type: multipart/alternative; boundary=a\n\n--a\n\nplain\n--a\n"
                + "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>html\n"
                + "--b\nContent-Type: text/plain; name=f.txt\n\nfile\n--b--\n--a--\n"
        )
        let repeats = sink.stories.filter(\.isRepeat).map(\.origin.path)
        #expect(repeats == [["part 2.html"]])
        #expect(sink.formats[["f.txt"]] == .text)
    }

    @Test func `what comes before the limit of parts is read`() {
        let form =
            "--a\nContent-Disposition: form-data; name=x\n\n1\n--a\nContent-Disposition: form-data; name=y\n\n2\n--a--\n"
        var options = ExtractionOptions()
        options.declaredType = "multipart/form-data; boundary=a"
        options.limits.parts = 1
        let sink = CollectingSink.read(Array(form.utf8), options)
        #expect(Self.texts(sink, .form) == ["x: 1\n"])
        #expect(sink.issues.map(\.problem) == [.limitParts])
    }

    @Test func `too many parts end a message of a mailbox and not the mailbox`() {
        let mail = "From a@example.org Mon Jan  5 10:11:12 2026\n" + Self.head
        let large = mail + "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nx\n--a\n\ny\n--a\n\nz\n--a--\n\n"
        let small = mail + "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nv\n--a\n\nw\n--a--\n\n"
        let sink = Self.read(small + large + small) { $0.parts = 2 }
        #expect(Self.texts(sink, .message).joined() == "vwxyvw")
        #expect(sink.issues == [CollectingSink.Issue(problem: .limitParts, path: ["message 2"])])
    }

    @Test func `decoded bytes are spent, and those that fit are kept`() {
        let body = Base64Text.lines(of: "Card 4111111111111111 and more of it")
        let sink = Self.read(Self.head + "Content-Transfer-Encoding: base64\n\n" + body) { $0.bytes = 21 }
        #expect(sink.issues.map(\.problem) == [.limitBytes])
        #expect(Self.texts(sink, .message) == ["Card 4111111111111111"])
    }

    @Test(arguments: [1, 2, 3]) func `parts that are nested too deep are read as text`(_ depth: Int) {
        let parts = (0..<3).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        let sink = Self.read(Self.head + parts + "\nbottom\n--b2--\n--b1--\n--b0--\n") { $0.partDepth = depth }
        #expect(sink.issues.map(\.problem) == (depth < 3 ? [.limitParts] : []))
        #expect(Self.texts(sink, .message).contains { $0.contains("bottom") })
    }

    @Test func `a boundary is looked for where none is stated, a few times only`() {
        let nested = (0..<40).map { "Content-Type: multipart/mixed\n\n--b\($0)\n" }.joined()
        let sink = Self.read(Self.head + nested + "\nbottom\n")
        #expect(sink.issues.contains { $0.problem == .corruptStructure })
        #expect(sink.stories.contains { String(decoding: $0.text, as: UTF8.self).contains("bottom") })
    }

    @Test func `the body of a request is read by the boundary that is declared`() {
        var options = ExtractionOptions()
        options.declaredType = "multipart/related; boundary=\"x\""
        let sink = CollectingSink.read(
            Array("--x\r\nContent-Type: text/plain\r\n\r\nrelated\r\n--x--\r\n".utf8),
            options
        )
        #expect(Self.texts(sink, .form) == [": related\n"] || Self.texts(sink, .form) == ["related\n"])
    }

    @Test func `a mailbox names its messages by their place`() {
        let one = "From a Mon Jan  5 10:11:12 2026\n" + Self.head + "\ntext\n\n"
        let sink = Self.read(String(repeating: one, count: 12))
        #expect(sink.formats[[]] == .mbox)
        #expect(sink.formats[["message 12"]] == .email)
        #expect(sink.issues.isEmpty)
        #expect(Self.texts(sink, .message).count == 12)
    }
}

/// Base64 with line breaks, for tests.
private enum Base64Text {
    static func lines(of text: String) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bytes = Array(text.utf8)
        var lines = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = (0..<3).reduce(0) { $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0) }
            for index in 0..<4 {
                lines.append(start + index > bytes.count ? "=" : alphabet[group >> (18 - 6 * index) & 63])
            }
            if start % 24 == 21 { lines += "\n" }
        }
        return lines + "\n"
    }
}
