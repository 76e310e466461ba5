import Testing
import WeirLog

struct MaskTests {
    @Test(arguments: [
        (MaskMode.full, "4111 1111 1111 1111", "**** **** **** ****"),
        (.full, "user.name+tag@example.org", "****.****+***@*******.***"),
        (.full, "Straße 7, Zürich", "****** *, ******"),
        (.full, "身份証 №5", "*** **"),
        (.full, "«a»—b…", "«*»—*…"),
        (.partial, "4111 1111 1111 1234", "**** **** **** 1234"),
        (.partial, "AB-12-34-56", "**-**-**-56"),
        (.partial, "abc", "***"),
        (.partial, "abcdé", "****é"),
        (.clear, "ñ 1", "ñ 1"),
        (.full, "", ""),
    ])
    func `a mode shows what it says`(mode: MaskMode, match: String, expected: String) {
        #expect(mask([UInt8](match.utf8), mode) == expected)
    }

    @Test(
        arguments: [
            (MaskMode.full, [0x61, 0xFF, 0x62], "***"),
            (.clear, [0x61, 0xFF, 0x62], "a\u{FFFD}b"),
            (.clear, [0xE2, 0x82, 0x41], "\u{FFFD}A"),
            (.clear, [0xF0, 0x80, 0x80, 0x41], "\u{FFFD}\u{FFFD}\u{FFFD}A"),
            (.clear, [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
            (.full, [0xC3], "*"),
        ] as [(MaskMode, [UInt8], String)]
    )
    func `bytes that are no text come out as text`(mode: MaskMode, match: [UInt8], expected: String) {
        #expect(mask(match, mode) == expected)
    }

    /// Every first byte, with each second byte at an edge of Table 3-7, against the repair of the standard library.
    @Test func `repair is the repair of the standard library`() {
        let edges: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE0, 0xFF]
        for first in UInt8(0x80)...0xFF {
            for second in edges {
                for tail in [[], [0x80], [0x41], [0x80, 0x80], [0x80, 0xC3]] as [[UInt8]] {
                    let bytes = [first, second] + tail
                    if mask(bytes, .clear) != String(decoding: bytes, as: UTF8.self) {
                        Issue.record("\(bytes)")
                    }
                }
            }
        }
    }

    private func mask(_ match: [UInt8], _ mode: MaskMode) -> String {
        var out: [UInt8] = []
        Mask(mode: mode).append(match.span, to: &out)
        return String(decoding: out, as: UTF8.self)
    }
}
