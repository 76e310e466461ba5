extension PatternError {
    /// The line of the pattern with the culprit, and under it a line that points at it with `^`.
    ///
    /// A tab counts as a space. Other control and format characters are written as `\u{…}`, so that the
    /// pattern cannot take hold of a terminal. Wide characters take two columns, combining marks none, as
    /// terminals have it.
    package func rendering(in pattern: String) -> String {
        var shown = ""
        var before = 0
        var under = 0
        var position = 0
        for scalar in pattern.unicodeScalars {
            let end = position + UTF8.width(scalar)
            if scalar == "\n" {
                if position >= offset { break }
                (shown, before, under) = ("", 0, 0)
            } else {
                let (text, width) = Self.shown(scalar)
                shown += text
                if end <= offset {
                    before += width
                } else if position < offset + length {
                    under += width
                }
            }
            position = end
        }
        let marks = String(repeating: "^", count: max(under, 1))
        return shown + "\n" + String(repeating: " ", count: before) + marks
    }

    private static func shown(_ scalar: Unicode.Scalar) -> (text: String, columns: Int) {
        if scalar == "\t" { return (" ", 1) }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
            let escaped = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            return (escaped, escaped.utf8.count)
        case .nonspacingMark, .enclosingMark:
            return (String(scalar), 0)
        default:
            return (String(scalar), isWide(scalar.value) ? 2 : 1)
        }
    }

    /// The blocks whose characters fill two columns (UAX #11, W and F), in whole blocks.
    private static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
