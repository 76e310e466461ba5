import Testing

@testable import WeirDetection

struct CompactNumberTests {
    @Test(arguments: [
        ("4111 1111", "41111111", true),
        ("ab-12", "AB12", true),
        ("(12) 34", "1234", true),
        ("1 2-3", "123", false),
        ("1\u{A0}2\u{A0}3", "123", true),
        ("1 2\u{A0}3", "123", false),
        ("1  2 3", "123", false),
        ("--", "", true),
    ])
    func `digits and letters are kept and separators compared`(_ text: String, _ kept: String, _ isUniform: Bool) {
        let number = compact(text)
        #expect(String(decoding: (0..<number.count).map { number[$0] }, as: UTF8.self) == kept)
        #expect(number.hasOneSeparator == isUniform)
    }

    @Test
    func `what does not fit is no number`() {
        let full = String(repeating: "1", count: CompactNumber.capacity)
        #expect(compact(full).count == CompactNumber.capacity)
        #expect(compact(full + "1").count == 0)
    }

    @Test
    func `a place outside has no digit`() {
        let number = compact("12A")
        #expect([-4, -3, -2, -1, 0, 1, 2, 3].map { number.digit($0) } == [-1, 1, 2, -1, 1, 2, -1, -1])
        #expect(number.number(0..<2) == 12)
        #expect(number.number(0..<3) == -1)
        #expect(number.weightedSum([1, 10]) == 21)
        #expect(number.weightedSum([1, 10, 100]) == nil)
    }

    /// Since the expectation macros cannot capture a span.
    private func compact(_ text: String) -> CompactNumber {
        let bytes = Array(text.utf8)
        return CompactNumber(bytes.span)
    }
}
