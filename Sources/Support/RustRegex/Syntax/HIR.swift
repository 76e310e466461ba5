/// A pattern in its simplest form: flags applied, classes and case folding resolved to sets of scalars.
///
/// This is what the automata are built from. The syntax tree (`AST`) keeps what was written and where;
/// the HIR keeps only what it means.
package indirect enum HIR: Hashable, Sendable {
    /// The empty text.
    case empty
    /// Exactly one scalar out of a set; the empty set matches nothing at all.
    case set(ScalarSet)
    /// A position.
    case look(Look)
    /// `minimum` to `maximum` copies (`nil`: without end); `greedy` prefers more of them, lazy fewer.
    case repetition(HIR, minimum: Int, maximum: Int?, greedy: Bool)
    /// A capturing group; it matches what is inside.
    case capture(HIR, index: Int, name: String?)
    /// One after the other.
    case concatenation([HIR])
    /// The first that leads to a match.
    case alternation([HIR])
}
