import Testing
import WeirContent
import WeirExtraction

@testable import WeirFormats

/// ZIP archives behind something else.
struct AppendedZIPTests {
    static let heads: [String: [UInt8]] = [
        "HTML": Array("<!DOCTYPE html><html><body>Quill page</body></html>\n".utf8),
        "PDF": Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8),
        "GIF": Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B],
        "PNG": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0, 0, 0, 0],
        "JPEG": [0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 0xFF, 0xD9],
        "ELF": [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 57),
        "text": Array("Quill text\n".utf8),
        "nothing known": [0, 1, 2, 3],
    ]

    @Test(arguments: heads.keys.sorted(), [0, 1, 500])
    func `an archive behind other content is read too`(_ name: String, garbage: Int) throws {
        let head = try #require(Self.heads[name])
        let archive = ZIPWriter.archive("member.txt", Array("Quill behind".utf8))
        let sink = CollectingSink.read(head + archive + [UInt8](repeating: 0x20, count: garbage))
        #expect(sink.issues.contains { $0.problem == .mismatchPolyglot && $0.path.isEmpty })
        #expect(
            sink.stories.contains {
                $0.origin.path == ["appended.zip", "member.txt"] && $0.text == Array("Quill behind".utf8)
            }
        )
    }

    @Test func `an archive behind a compressed file is read once`() {
        let archive = ZIPWriter.archive("member.txt", Array("Quill behind".utf8))
        let empty: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0] + [UInt8](repeating: 0, count: 8)
        let sink = CollectingSink.read(empty + archive)
        #expect(sink.issues.map(\.problem) == [.mismatchPolyglot])
        #expect(sink.stories.filter { $0.text == Array("Quill behind".utf8) }.count == 1)
    }

    @Test func `an end record alone is no archive`() {
        let end: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
        for content in [Array("text".utf8) + end, end.dropLast(), Array("PK\u{5}\u{6}".utf8)] {
            #expect(!CollectingSink.read(content).issues.contains { $0.problem == .mismatchPolyglot })
        }
    }

    @Test func `an archive is not opened when archives are not wanted`() {
        var options = ExtractionOptions()
        options.opensArchives = false
        let content = Array("text ".utf8) + ZIPWriter.archive("member.txt", Array("Quill behind".utf8))
        let sink = CollectingSink.read(content, options)
        #expect(sink.issues.map(\.problem).contains(.skippedArchive))
        #expect(!sink.stories.contains { $0.origin.path.contains("member.txt") })
    }
}
