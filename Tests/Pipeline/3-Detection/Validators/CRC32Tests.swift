import Testing

@testable import WeirDetection

struct CRC32Tests {
    /// The first is the check value that catalogues of such codes give for this one.
    @Test(arguments: [
        ("123456789", 0xCBF4_3926), ("", 0), ("a", 0xE8B7_BE43),
        ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ])
    func `published checks come out`(_ text: String, _ expected: UInt32) {
        #expect(check(text, 0..<text.utf8.count) == expected)
    }

    @Test
    func `a part counts alone, and what is outside not at all`() {
        #expect(check("xx123456789x", 2..<11) == 0xCBF4_3926)
        #expect(check("123456789", -5..<400) == 0xCBF4_3926)
        #expect(check("123456789", 20..<30) == 0)
    }

    /// Since the expectation macros cannot capture a span.
    private func check(_ text: String, _ range: Range<Int>) -> UInt32 {
        let bytes = Array(text.utf8)
        return CRC32.check(bytes.span, range)
    }
}
