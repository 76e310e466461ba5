/// The first four bytes with which a match can begin, byte by byte in a few kinds: a filter in front of the automata.
///
/// Generous: assertions count as true and bytes beyond ASCII as possible anywhere. It discards most places in prose,
/// where a letter is followed by letters, for patterns in which it is followed by digits.
package struct Shapes: Sendable {
    /// For each byte its kind, below `kindCount`; the last kind is for bytes beyond ASCII.
    package private(set) var kinds: [UInt8]
    /// One bit for each series of four kinds, the first kind in the highest four bits of the index.
    package private(set) var bits: [UInt8]

    /// The number of kinds.
    package static let kindCount = 16

    /// The shapes of `patterns`.
    package init(_ patterns: [HIR]) {
        kinds = [UInt8](repeating: UInt8(Self.kindCount - 1), count: 256)
        bits = [UInt8](repeating: 0, count: 1 << 13)
        let groups = Self.groups(patterns)
        for (kind, group) in groups.enumerated() {
            for byte in group { kinds[Int(byte)] = UInt8(kind) }
        }
        let program = Program(patterns.map { Self.coarsened($0, groups) })
        let dfa = LazyDFA(program)
        // One byte stands for each group; what no scalar of a group can be told apart by is the same class.
        let classes = groups.map { program.alphabet.classOf(UInt32($0.first ?? 0)) }
        let begin = dfa.start(left: .edge, scanning: false)
        mark(dfa, from: begin, classes: classes, depth: 0, prefix: 0)
    }

    private mutating func mark(_ dfa: LazyDFA, from state: UInt32, classes: [Int], depth: Int, prefix: Int) {
        // A match that is complete, a table that is full, a byte beyond ASCII: everything may follow.
        let isOpen = state == LazyDFA.unknown || (state != LazyDFA.dead && state & LazyDFA.matching != 0)
        if depth == 4 || isOpen {
            let rest = 4 * (4 - depth)
            for index in (prefix << rest)..<((prefix + 1) << rest) { bits[index >> 3] |= 1 << UInt8(index & 7) }
            return
        }
        for (kind, symbol) in classes.enumerated() {
            let next = dfa.step(from: state, on: symbol)
            if next == LazyDFA.dead { continue }
            mark(dfa, from: next, classes: classes, depth: depth + 1, prefix: prefix << 4 | kind)
        }
        mark(dfa, from: LazyDFA.unknown, classes: classes, depth: depth + 1, prefix: prefix << 4 | Self.kindCount - 1)
    }

    /// The ASCII bytes in at most fifteen groups: digits, capitals, small letters, then the punctuation that the
    /// patterns use, and all others together.
    private static func groups(_ patterns: [HIR]) -> [[UInt8]] {
        let digits = Array(UInt8(ascii: "0")...UInt8(ascii: "9"))
        let capitals = Array(UInt8(ascii: "A")...UInt8(ascii: "Z"))
        let small = Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
        var groups = [digits, capitals, small]
        let punctuation: [UInt8] = [" ", "-", ".", "(", "+", "/", "_", ":"].map { UInt8(ascii: $0) }
        groups += punctuation.map { [$0] }
        let taken = Set(groups.flatMap { $0 })
        groups.append((0..<128).filter { !taken.contains($0) })
        return groups
    }

    /// The pattern with every set widened to whole groups, and without assertions.
    private static func coarsened(_ hir: HIR, _ groups: [[UInt8]]) -> HIR {
        switch hir {
        case .empty, .look: return .empty
        case .set(let set):
            var ranges = set.intersection(.ascii.inverted).ranges
            for group in groups where group.contains(where: { set.contains(UInt32($0)) }) {
                ranges += group.map { UInt32($0)...UInt32($0) }
            }
            return .set(ScalarSet(ranges))
        case .repetition(let inner, let minimum, let maximum, let greedy):
            // Four copies decide about four bytes.
            let least = min(minimum, 4)
            let most = maximum.map { min($0, 4) }
            return .repetition(coarsened(inner, groups), minimum: least, maximum: most, greedy: greedy)
        case .capture(let inner, _, _): return coarsened(inner, groups)
        case .concatenation(let parts): return .concatenation(parts.map { coarsened($0, groups) })
        case .alternation(let parts): return .alternation(parts.map { coarsened($0, groups) })
        }
    }
}
