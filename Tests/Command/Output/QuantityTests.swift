import Testing

@testable import weir

struct QuantityTests {
    @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")])
    func `numbers are grouped`(number: Int, expected: String) {
        #expect(Quantity.grouped(number) == expected)
    }

    @Test(arguments: [
        (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (123_456, "123 kB"), (999_600, "1.0 MB"),
        (1_500_000_000, "1.5 GB"), (Int.max, "9223372 TB"),
    ])
    func `bytes have the unit that suits them`(count: Int, expected: String) {
        #expect(Quantity.bytes(count) == expected)
    }

    @Test(arguments: [(0, "0 ms"), (1_999_999, "1 ms"), (1_250_000_000, "1.3 s"), (125_000_000_000, "2 min 5 s")])
    func `time has the unit that suits it`(nanoseconds: Int, expected: String) {
        #expect(Quantity.duration(nanoseconds: nanoseconds) == expected)
    }
}
