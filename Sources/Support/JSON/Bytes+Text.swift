// Reports are built as bytes in one growing array: a finding costs no allocation and no `String`.
extension [UInt8] {
    /// Appends a text that is known when weir is built.
    @inline(__always)
    package mutating func append(_ text: StaticString) {
        unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a text.
    package mutating func append(text: some StringProtocol) {
        append(contentsOf: text.utf8)
    }

    /// Appends a number in decimal digits.
    package mutating func append(decimal number: Int) {
        // The digits come out last first: they are put together aside, and copied at once.
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.mostDigits) { digits in
            var rest = number.magnitude
            var first = digits.count
            repeat {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                first -= 1
                unsafe digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
                rest = quotient
            } while rest > 0
            if number < 0 {
                first -= 1
                unsafe digits[first] = UInt8(ascii: "-")
            }
            unsafe append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[first...]))
        }
    }

    /// The digits of the smallest `Int`, and its sign.
    private static var mostDigits: Int { 20 }

    /// Appends `count` copies of a byte; none when `count` is negative.
    package mutating func append(_ byte: UInt8, count: Int) {
        append(contentsOf: repeatElement(byte, count: Swift.max(0, count)))
    }
}
