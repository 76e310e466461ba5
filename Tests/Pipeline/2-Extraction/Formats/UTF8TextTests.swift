import Testing

@testable import WeirFormats

struct UTF8TextTests {
    static let cases: [(bytes: [UInt8], isWhole: Bool, text: String, cut: Int)] = [
        (Array("größer 😀".utf8), true, "größer 😀", 0),
        ([0x41, 0xFF, 0x42], true, "A?B", 0),
        ([0xC3, 0x41], true, "?A", 0),
        ([0x41, 0xC3], true, "A?", 0),
        ([0x41, 0xC3], false, "A", 1),
        ([0xF0, 0x9F, 0x98], false, "", 3),
        ([0xF0, 0x9F, 0x98], true, "???", 0),
        ([0xFF, 0xE2, 0x82], false, "?", 2),
        ([0xED, 0xA0, 0x80, 0xC0, 0x80], true, "?????", 0),
        ([0x80, 0x80, 0x80, 0x80], false, "????", 0),
        ([], true, "", 0),
    ]

    @Test(arguments: cases) func `bytes that are no characters become question marks`(
        _ example: (bytes: [UInt8], isWhole: Bool, text: String, cut: Int)
    ) {
        var text = example.bytes
        let cut = UTF8Text.mend(&text, isWhole: example.isWhole)
        #expect(cut == example.cut)
        #expect(text.count == example.bytes.count)
        #expect(String(validating: text.dropLast(cut), as: UTF8.self) == example.text)
    }
}
