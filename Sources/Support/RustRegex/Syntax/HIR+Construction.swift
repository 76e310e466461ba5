/// Building in simplest form, by the same rules as regex-syntax 0.8: what comes out has the same parts, so that
/// it has the same lengths and the same size.
extension HIR {
    /// The parts one after the other, without empty ones and without nesting.
    static func concatenating(_ parts: [HIR]) -> HIR {
        var flat: [HIR] = []
        flat.reserveCapacity(parts.count)
        for part in parts {
            switch part {
            case .empty: continue
            case .concatenation(let inner): flat += inner
            default: flat.append(part)
            }
        }
        if flat.isEmpty { return .empty }
        return flat.count == 1 ? flat[0] : .concatenation(flat)
    }

    /// The first of the branches that leads to a match.
    ///
    /// Branches of one scalar each become one set, as do branches that are all classes; what all branches start
    /// with is taken out.
    static func alternating(_ branches: [HIR]) -> HIR {
        var flat: [HIR] = []
        flat.reserveCapacity(branches.count)
        for branch in branches {
            if case .alternation(let inner) = branch { flat += inner } else { flat.append(branch) }
        }
        guard flat.count > 1 else { return flat.first ?? .set(ScalarSet()) }
        if let set = union(of: flat, where: { $0.onlyMember != nil }) { return .set(set) }
        if let set = union(of: flat, where: { $0.onlyMember == nil }) { return .set(set) }
        return sharingPrefix(flat) ?? .alternation(flat)
    }

    /// Copies of a part, one after the other.
    static func repeating(_ part: HIR, minimum: Int, maximum: Int?, greedy: Bool) -> HIR {
        var minimum = minimum
        var maximum = maximum
        if part.neverConsumes {
            minimum = min(minimum, 1)
            maximum = min(maximum ?? 1, 1)
        }
        if maximum == 0 { return .empty }
        if minimum == 1, maximum == 1 { return part }
        return .repetition(part, minimum: minimum, maximum: maximum, greedy: greedy)
    }

    /// True when every match is empty, and there can be one.
    private var neverConsumes: Bool {
        switch self {
        case .empty, .look: true
        case .set: false
        case .repetition(let part, _, _, _), .capture(let part, _, _): part.neverConsumes
        case .concatenation(let parts), .alternation(let parts): parts.allSatisfy(\.neverConsumes)
        }
    }

    private static func union(of parts: [HIR], where condition: (ScalarSet) -> Bool) -> ScalarSet? {
        var ranges: [ClosedRange<UInt32>] = []
        for part in parts {
            guard case .set(let set) = part, condition(set) else { return nil }
            ranges += set.ranges
        }
        return ScalarSet(ranges)
    }

    /// The branches with their common start taken out, if every branch has more than one element.
    private static func sharingPrefix(_ branches: [HIR]) -> HIR? {
        guard case .concatenation(let first)? = branches.first else { return nil }
        var prefix = elements(of: first)
        guard prefix.count > 1 else { return nil }
        var split: [[ArraySlice<HIR>]] = [prefix]
        for branch in branches.dropFirst() {
            guard case .concatenation(let parts) = branch else { return nil }
            let others = elements(of: parts)
            guard others.count > 1 else { return nil }
            let common = zip(prefix, others).prefix { $0 == $1 }.count
            guard common > 0 else { return nil }
            prefix.removeSubrange(common...)
            split.append(others)
        }
        let rests = split.map { concatenating(Array($0.dropFirst(prefix.count).joined())) }
        return concatenating(Array(prefix.joined()) + [alternating(rests)])
    }

    /// The parts of a concatenation, with each run of single scalars (a literal) as one.
    static func elements(of parts: [HIR]) -> [ArraySlice<HIR>] {
        var result: [ArraySlice<HIR>] = []
        var start = 0
        while start < parts.count {
            var end = start
            while end < parts.count, parts[end].isSingleScalar { end += 1 }
            if end == start { end += 1 }
            result.append(parts[start..<end])
            start = end
        }
        return result
    }

    /// True for a set of exactly one scalar.
    var isSingleScalar: Bool {
        guard case .set(let set) = self else { return false }
        return set.onlyMember != nil
    }
}
