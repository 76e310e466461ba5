import WeirJSON

/// Numbers as people read them.
enum Quantity {
    /// A number in groups of three digits: `1,234,567`.
    static func grouped(_ number: Int) -> String {
        var digits = ""
        for (index, digit) in String(number.magnitude).reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3) {
                digits.append(",")
            }
            digits.append(digit)
        }
        return (number < 0 ? "-" : "") + String(digits.reversed())
    }

    /// A number and what it counts: `1 file`, `2 files`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A number of bytes in the unit that suits it, in powers of 1,000.
    static func bytes(_ count: Int) -> String {
        var value = Double(count)
        guard value >= 1_000 else {
            return "\(count) B"
        }
        for unit in ["kB", "MB", "GB"] {
            value /= 1_000
            if value < 999.5 {
                return "\(decimal(value)) \(unit)"
            }
        }
        return "\(decimal(value / 1_000)) TB"
    }

    /// A span of time: `3 ms`, `1.2 s`, `4 min 5 s`.
    static func duration(nanoseconds: Int) -> String {
        let milliseconds = nanoseconds / 1_000_000
        if milliseconds < 1_000 {
            return "\(milliseconds) ms"
        }
        if milliseconds < 60_000 {
            return "\(decimal(Double(milliseconds) / 1_000)) s"
        }
        return "\(milliseconds / 60_000) min \(milliseconds / 1_000 % 60) s"
    }

    /// Bytes a second.
    static func rate(bytes count: Int, nanoseconds: Int) -> String {
        let perSecond = Double(count) / (Double(max(nanoseconds, 1)) / 1e9)
        return bytes(Int(min(perSecond, 1e18))) + "/s"
    }

    /// One digit after the point below 100, none from there on.
    private static func decimal(_ value: Double) -> String {
        if value >= 99.95 {
            return String(Int(value.rounded()))
        }
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
