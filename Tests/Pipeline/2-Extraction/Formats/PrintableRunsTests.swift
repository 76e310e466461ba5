import Testing

@testable import WeirFormats

struct PrintableRunsTests {
    static let cases: [(bytes: [UInt8], text: String)] = [
        ([], ""),
        (Array("\0\u{1}abcdef\u{2}".utf8), "abcdef\n"),
        (Array("\0abcde\0".utf8), ""),
        ([0x6D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x73, 0], "müllers\n"),
        ([0xFC, 0xFC, 0x6D, 0x6C, 0x6C, 0x65, 0x72, 0x73, 0xFC, 0xFC], "mllers\n"),
        (wide("wide 1"), "wide 1\n"),
        ([0x01] + wide("привет"), "привет\n"),
        (wide("short"), ""),
        (Array("narrow".utf8) + wide("4wide 1"), "narrow4\n4wide 1\n"),
        ([0x11, 0x22] + wide("number 4111 1111") + [0xFF, 0xFE], "number 4111 1111\n"),
    ]

    @Test(arguments: cases) func `runs of six characters are text`(_ example: (bytes: [UInt8], text: String)) {
        var text: [UInt8] = []
        PrintableRuns.append(ByteSlice(example.bytes), to: &text)
        #expect(String(decoding: text, as: UTF8.self) == example.text)
    }

    private static func wide(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
}
