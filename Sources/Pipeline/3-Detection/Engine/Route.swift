internal import RustRegex

/// How the engine comes upon the possible matches of a pattern.
///
/// The choice changes only the speed: whatever a route proposes is decided by the same exact automata.
enum Route: Hashable, Sendable {
    /// Where one of its literals stands.
    case literals(RequiredLiterals)
    /// At the few places where a match can start, together with all other patterns of this kind.
    case starts
    /// Where a long stretch of its characters stands.
    case run(RequiredRun)
    /// Everywhere.
    case everywhere

    /// Literals rarer than this carry a pattern: in ordinary text they occur less than once in four kilobytes.
    static let rareEnough = 12.0
    /// The longest match, in bytes, that is worth walking from each start.
    static let longestFromStart = 256

    /// The cheapest route for `pattern`.
    init(_ pattern: Pattern) {
        if let literals = RequiredLiterals(pattern.hir), literals.bits >= Self.rareEnough {
            self = .literals(literals)
        } else if let longest = pattern.maximumBytes, longest <= Self.longestFromStart,
            Self.startsSparsely(pattern.hir)
        {
            self = .starts
        } else if let run = RequiredRun(pattern.hir) {
            self = .run(run)
        } else {
            self = .everywhere
        }
    }

    /// Whether matches have to be looked for everywhere.
    var isEverywhere: Bool {
        switch self {
        case .everywhere: true
        case .literals, .starts, .run: false
        }
    }

    /// Whether after a letter or a digit only something else can begin a match.
    private static func startsSparsely(_ hir: HIR) -> Bool {
        let first = FirstScalars(hir, after: [.word, .wordASCII])
        return first.set.intersection(.wordScalarsASCII).isEmpty
    }
}
