internal import RustRegex
internal import Synchronization

/// A pattern with all that the engine derives from it alone; shared by the detectors that have it.
package final class CompiledPattern: Sendable {
    /// The pattern.
    let pattern: Pattern
    /// How its matches are come upon.
    let route: Route
    /// A number that depends on nothing but its source.
    let hash: UInt64

    private let made = Mutex<LazyMatcher?>(nil)

    /// Analyses `pattern`; its automata are made when a text needs them.
    init(_ pattern: Pattern) {
        self.pattern = pattern
        route = Route(pattern)
        hash = Self.fnv1a(pattern.source)
    }

    /// Its matcher, each of whose tables may take `budget` bytes; one that was made with another budget is let go.
    func matcher(budget: Int) -> LazyMatcher {
        made.withLock { made in
            if let made, made.budget == budget { return made }
            let new = LazyMatcher(pattern, budget: budget)
            made = new
            return new
        }
    }

    /// FNV-1a with 64 bits (draft-eastlake-fnv), its high bits folded into the low ones, by which patterns are grouped.
    private static func fnv1a(_ text: String) -> UInt64 {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return hash ^ hash >> 32
    }
}
