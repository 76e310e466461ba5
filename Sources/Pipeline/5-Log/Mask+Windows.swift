internal import WeirJSON

// A window shows more than one match, and matches may overlap. So what is hidden is told by place, for all of them
// together, before any of it is written.
extension Mask {
    /// The length of the part of a match, from its start, of which letters and digits are hidden.
    func hiddenLength(of match: Span<UInt8>) -> Int {
        switch mode {
        case .clear: return 0
        case .full: return match.count
        case .partial:
            let most = Self.hiddenCount(of: match)
            guard most > 0 else { return 0 }
            var reader = ScalarReader()
            var seen = 0
            while let read = reader.next(in: match) {
                seen += Self.isSecret(read) ? 1 : 0
                if seen == most { break }
            }
            return reader.offset
        }
    }

    /// Appends text with the letters and digits at some places hidden.
    ///
    /// - Parameters:
    ///   - text: The text; what of it is no UTF-8 is written as U+FFFD.
    ///   - base: The place of its first byte.
    ///   - hidden: The places that are not shown.
    ///   - out: Gets valid UTF-8 with as many characters as the text has.
    static func append(_ text: Span<UInt8>, at base: Int, hiding hidden: RangeSet<Int>, to out: inout [UInt8]) {
        var reader = ScalarReader()
        var start = 0
        while let read = reader.next(in: text) {
            // A match may begin or end inside of what is no character; then all of that is hidden.
            let isHidden = (start..<reader.offset).contains { hidden.contains(base + $0) }
            start = reader.offset
            if isHidden, isSecret(read) {
                out.append(UInt8(ascii: "*"))
            } else if let scalar = read {
                out.append(scalar: scalar)
            } else {
                out.append("\u{FFFD}")
            }
        }
    }
}
