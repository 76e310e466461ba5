internal import RustRegex

/// The pairs of ASCII bytes with which a match can begin, as the automaton itself sees them.
struct PairFilter {
    /// The pairs.
    private(set) var pairs: [(Int, Int)] = []

    /// Asks `dfa` about every pair, whatever stands before it.
    init(_ dfa: LazyDFA) {
        let lefts: [Neighbor] = [
            [], .edge, .lineFeed, .carriageReturn, .word, [.word, .wordASCII],
        ]
        var alive = Set<Int>()
        for left in lefts {
            for first in dfa.asciiKinds {
                for second in dfa.asciiKinds where dfa.canBegin(first.kind, second.kind, after: left) {
                    for one in first.bytes {
                        for two in second.bytes { alive.insert(Int(one) << 7 | Int(two)) }
                    }
                }
            }
        }
        pairs = alive.map { ($0 >> 7, $0 & 127) }
    }
}
