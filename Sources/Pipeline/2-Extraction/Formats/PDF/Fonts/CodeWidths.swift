/// How wide glyphs are, in thousandths of the font's size.
struct CodeWidths {
    private var values: [Float] = []
    /// The width of what is not stated.
    var missing: Float = 1000
    private var stated = 0
    /// The most widths that one font may state, since a short range can state many.
    private static let most = 1 << 18

    /// The width of a code or glyph identifier.
    @inline(__always)
    subscript(code: UInt32) -> Double {
        guard code < values.count else { return Double(missing) }
        let value = values[Int(code)]
        return Double(value.isNaN ? missing : value)
    }

    /// The largest width that is stated.
    var widest: Double { Double(values.lazy.filter { !$0.isNaN }.max() ?? missing) }

    /// States the width of a code.
    mutating func set(_ code: Int, _ width: Double) {
        guard code >= 0, code < 1 << 16, stated < Self.most, abs(width) < 100_000 else { return }
        stated += 1
        if code >= values.count {
            values.append(contentsOf: repeatElement(.nan, count: max(256, code + 1 - values.count)))
        }
        values[code] = Float(width)
    }

    /// States the width of all codes of a range.
    mutating func set(_ codes: ClosedRange<Int>, _ width: Double) {
        for code in codes where stated < Self.most { set(code, width) }
    }
}
