// Reports are built as bytes in one growing array: a finding costs no allocation and no `String`.
extension [UInt8] {
    /// Appends a text that is known when weir is built.
    @inline(__always)
    mutating func append(_ text: StaticString) {
        unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a text.
    mutating func append(text: some StringProtocol) {
        append(contentsOf: text.utf8)
    }

    /// Appends a number in decimal digits.
    mutating func append(decimal number: Int) {
        if number < 0 {
            append(UInt8(ascii: "-"))
        }
        var rest = number.magnitude
        let start = count
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
            rest = quotient
        } while rest > 0
        self[start...].reverse()
    }

    /// Appends `count` copies of a byte; none when `count` is negative.
    mutating func append(_ byte: UInt8, count: Int) {
        append(contentsOf: repeatElement(byte, count: Swift.max(0, count)))
    }
}
