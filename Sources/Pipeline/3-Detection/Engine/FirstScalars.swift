internal import RustRegex

/// The scalars with which a match can begin, given what stands before it.
///
/// Generous where an assertion depends on more than the scalar that follows it.
struct FirstScalars {
    /// The first scalars of matches that consume something.
    private(set) var set: ScalarSet
    /// What may follow where nothing was consumed; `nil` when something is always consumed.
    private(set) var remainder: ScalarSet?

    /// The first scalars of `hir` after `left`.
    init(_ hir: HIR, after left: Neighbor) {
        switch hir {
        case .empty:
            set = ScalarSet()
            remainder = .all
        case .set(let members):
            set = members
            remainder = nil
        case .look(let look):
            set = ScalarSet()
            remainder = Self.following(look, left: left)
        case .capture(let inner, _, _):
            self = FirstScalars(inner, after: left)
        case .repetition(let inner, let minimum, _, _):
            let once = FirstScalars(inner, after: left)
            set = once.set
            remainder = minimum == 0 ? .all : once.remainder
        case .alternation(let parts):
            set = ScalarSet()
            for part in parts {
                let branch = FirstScalars(part, after: left)
                set = set.union(branch.set)
                if let other = branch.remainder { remainder = remainder?.union(other) ?? other }
            }
        case .concatenation(let parts):
            set = ScalarSet()
            var open: ScalarSet? = .all
            for part in parts {
                guard let allowed = open else { break }
                let next = FirstScalars(part, after: left)
                set = set.union(next.set.intersection(allowed))
                open = next.remainder?.intersection(allowed)
            }
            remainder = open
        }
    }

    /// The scalars before which `look` can hold after `left`.
    private static func following(_ look: Look, left: Neighbor) -> ScalarSet {
        var allowed = ScalarSet()
        for (members, right) in kinds where look.holds(left: left, right: right) {
            allowed = allowed.union(members)
        }
        return allowed
    }

    /// The scalars by what an assertion can see of them; those beyond ASCII count as word scalars and as others.
    private static let kinds: [(ScalarSet, Neighbor)] = {
        let ends = ScalarSet([0x0A...0x0A, 0x0D...0x0D])
        return [
            (.wordScalarsASCII, [.word, .wordASCII]),
            (ScalarSet.ascii.inverted, .word),
            (ScalarSet([0x0A...0x0A]), .lineFeed),
            (ScalarSet([0x0D...0x0D]), .carriageReturn),
            (ScalarSet.wordScalarsASCII.union(ends).inverted, []),
        ]
    }()
}
