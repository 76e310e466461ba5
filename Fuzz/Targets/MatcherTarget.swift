internal import RustRegex

/// Matches any pattern in any text, with the automata that build their states as they go and with the machine that has
/// none.
enum MatcherTarget {
    /// Longer patterns cost time and teach nothing that shorter ones do not.
    private static let longestPattern = 64

    static func run(_ input: [UInt8]) -> String? {
        guard let end = input.firstIndex(of: UInt8(ascii: "\n")), end <= longestPattern else { return nil }
        let source = String(decoding: input[..<end], as: UTF8.self)
        guard let pattern = try? Pattern(source, lengthLimit: .unlimited) else { return nil }
        // A search goes by scalars, so the text is given as the engine receives it: with what is no UTF-8 repaired.
        let text = Array(String(decoding: input[(end + 1)...], as: UTF8.self).utf8)
        let matches = Matcher(pattern).matches(in: text.span)
        return check(matches, of: pattern, count: text.count) ?? compare(matches.first, of: pattern, in: text)
    }

    private static func check(_ matches: [Range<Int>], of pattern: Pattern, count: Int) -> String? {
        var previous = 0
        for match in matches {
            guard match.lowerBound >= previous else { return "matches are in order and do not overlap" }
            guard match.upperBound <= count else { return "matches are inside the text" }
            guard match.count >= pattern.minimumBytes else { return "no match is shorter than the shortest" }
            guard match.count <= pattern.maximumBytes ?? .max else { return "no match is longer than the longest" }
            previous = match.upperBound
        }
        return nil
    }

    private static func compare(_ first: Range<Int>?, of pattern: Pattern, in text: [UInt8]) -> String? {
        var machine = PikeVM(Program([pattern.hir]))
        // One byte more, so that an empty text has an address too.
        let expected = unsafe (text + [0]).withUnsafeBufferPointer { buffer -> Range<Int>? in
            guard let start = buffer.baseAddress else { return nil }
            return unsafe machine.firstMatch(
                in: start,
                from: 0,
                to: text.count,
                left: Neighbor(before: 0, in: start, textStart: 0),
                anchored: false
            )
        }
        return first == expected ? nil : "the automata and the machine find the same first match"
    }
}
