internal import RustRegex
internal import Synchronization

/// The matcher of one slot, made when a text first needs it: most patterns with a literal never run at all.
final class LazyMatcher: Sendable {
    /// The bytes that each of its tables may take.
    let budget: Int

    private let pattern: Pattern
    private let made = Mutex<Matcher?>(nil)

    /// The matcher of `pattern`, not made yet; `budget` is the bytes that each of its tables may take.
    init(_ pattern: Pattern, budget: Int) {
        self.pattern = pattern
        self.budget = budget
    }

    /// The matcher.
    var matcher: Matcher {
        made.withLock { made in
            if let made { return made }
            let new = Matcher(pattern, budget: budget)
            made = new
            return new
        }
    }
}
