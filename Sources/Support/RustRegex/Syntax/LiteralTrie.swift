/// The size of the trie that the crate makes of an alternation of nothing but literals.
///
/// A later branch is less preferred than an earlier one, so a state that ends a branch starts a new chunk of
/// transitions: what comes before the chunk's end is preferred to ending there, what comes after is not.
struct LiteralTrie {
    private struct State {
        var transitions: [(byte: UInt8, next: Int)] = []
        /// Where chunks end, as numbers of transitions.
        var chunkEnds: [Int] = []
    }

    private var states = [State()]

    /// The number of states, and their bytes beyond the plain ones; `nil` when a branch is no literal.
    static func size(of branches: [HIR], reversed: Bool) -> (states: Int, extra: Int)? {
        guard branches.allSatisfy(\.isLiteral) else { return nil }
        var trie = LiteralTrie()
        for branch in branches {
            let bytes = branch.literalBytes
            if reversed { trie.add(bytes.reversed()) } else { trie.add(bytes) }
        }
        return trie.size
    }

    private mutating func add(_ bytes: [UInt8]) {
        var current = 0
        for byte in bytes {
            let chunkStart = states[current].chunkEnds.last ?? 0
            if let known = states[current].transitions[chunkStart...].first(where: { $0.byte == byte }) {
                current = known.next
            } else {
                states[current].transitions.append((byte, states.count))
                current = states.count
                states.append(State())
            }
        }
        if states[current].transitions.isEmpty, !states[current].chunkEnds.isEmpty { return }
        states[current].chunkEnds.append(states[current].transitions.count)
    }

    /// One state at the end; for each state that goes on, a union of its chunks and, between them, of the end.
    private var size: (states: Int, extra: Int) {
        var count = 1
        var extra = 0
        for (index, state) in states.enumerated() where index == 0 || !state.transitions.isEmpty {
            var start = 0
            var branches = state.chunkEnds.count
            for end in state.chunkEnds + [state.transitions.count] {
                if end > start {
                    count += 1
                    branches += 1
                    if end - start > 1 { extra += (end - start) * CompiledSize.transitionBytes }
                }
                start = end
            }
            count += 1
            extra += branches * CompiledSize.branchBytes
        }
        return (count, extra)
    }
}

extension CompiledSize {
    /// True for an alternation of so many literals that the crate builds no automaton of states for it, but one
    /// of Aho and Corasick, which has no limit.
    static func isManyLiterals(_ hir: HIR) -> Bool {
        guard case .alternation(let branches) = hir, branches.count >= 3000 else { return false }
        return branches.allSatisfy(\.isLiteral)
    }
}

extension HIR {
    /// True for one or more single scalars, one after the other.
    var isLiteral: Bool {
        if case .concatenation(let parts) = self { return parts.allSatisfy(\.isSingleScalar) }
        return isSingleScalar
    }

    /// The bytes of a literal, in UTF-8; of anything else, those of its single scalars.
    var literalBytes: [UInt8] {
        switch self {
        case .set(let set):
            guard let scalar = set.onlyMember.flatMap(Unicode.Scalar.init) else { return [] }
            return Array(String(Character(scalar)).utf8)
        case .concatenation(let parts): return parts.flatMap(\.literalBytes)
        default: return []
        }
    }
}
