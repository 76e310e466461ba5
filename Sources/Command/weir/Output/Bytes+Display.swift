import WeirJSON
import WeirLog

extension [UInt8] {
    /// Appends valid UTF-8 for people: what would control a terminal, or turn its text around, becomes U+FFFD.
    ///
    /// A file name or a match may hold escape sequences; printed as they are they could retitle the window or hide
    /// lines of the report. Tabs and line breaks become spaces.
    ///
    /// - Parameters:
    ///   - text: What to show.
    ///   - limit: How many characters at most; a longer text is cut and ends in `…`.
    /// - Returns: How many characters were appended.
    @discardableResult
    mutating func append(display text: [UInt8], limit: Int = .max) -> Int {
        var reader = ScalarReader()
        var count = 0
        var lastStart = self.count
        while let read = reader.next(in: text.span) {
            if count == limit {
                removeSubrange(lastStart...)
                append("…")
                return count
            }
            lastStart = self.count
            count += 1
            switch read {
            case .some("\t"), .some("\n"), .some("\r"): append(UInt8(ascii: " "))
            case .some(let scalar) where !Self.isControl(scalar): append(scalar: scalar)
            default: append("\u{FFFD}")
            }
        }
        return count
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return scalar.value < 0x20 || scalar.value == 0x7F
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
