import Testing

@testable import WeirExtraction

struct ContentTypeTests {
    struct Case: Sendable {
        let head: [UInt8]
        let name: String
    }

    static let cases = [
        Case(head: [], name: "text"),
        Case(head: Array("plain text".utf8), name: "text"),
        Case(head: Array("Grüße, мир".utf8), name: "text"),
        Case(head: [0x47, 0x72, 0xFC, 0xDF, 0x65], name: "text"),
        Case(head: Array("%PDF-1.7\n%âãÏÓ".utf8), name: "PDF document"),
        Case(head: Array("see %PDF-1.7".utf8), name: "text"),
        Case(head: [0x50, 0x4B, 0x03, 0x04, 0x14], name: "ZIP archive"),
        Case(head: [0x1F, 0x8B, 0x08], name: "gzip file"),
        Case(head: [0x41, 0x00, 0x42, 0x00], name: "binary content"),
        Case(head: [0x89, 0x50, 0x4E, 0x47], name: "text"),
    ]

    @Test(arguments: cases) func `content is told by its first bytes`(_ example: Case) {
        let type = ContentType(head: example.head.span)
        #expect(type.name == example.name)
        #expect(type.isText == (example.name == "text"))
    }
}
