import Testing

@testable import WeirFormats

struct DoubleTextTests {
    static let cases: [(number: Double, text: String)] = [
        (0, "0"), (-1, "-1"), (4_111_111_111_111_111, "4111111111111111"),
        (999_999_999_999_999_872, "999999999999999872"),
        (0.1, "0.1"), (0.1 + 0.2, "0.3"), (-2.5, "-2.5"), (1e20, "100000000000000000000"),
        (1.5e-7, "0.00000015"), (-1.25e18, "-1250000000000000000"), (1.234567890123e18, "1234567890123000000"),
        (1e40, "1" + String(repeating: "0", count: 40)), (1.5e300, "1.5e+300"), (.infinity, ""), (.nan, ""),
    ]

    @Test(arguments: cases) func `a number has all its digits and no exponent`(
        _ example: (number: Double, text: String)
    ) {
        #expect(String(decoding: DoubleText.text(example.number), as: UTF8.self) == example.text)
    }
}
