internal import RustRegex
internal import Synchronization

/// The matcher of one slot, made when a text first needs it: most patterns with a literal never run at all.
final class LazyMatcher: Sendable {
    private let pattern: Pattern
    private let made = Mutex<Matcher?>(nil)

    /// The matcher of `pattern`, not made yet.
    init(_ pattern: Pattern) {
        self.pattern = pattern
    }

    /// The matcher.
    var matcher: Matcher {
        made.withLock { made in
            if let made { return made }
            let new = Matcher(pattern)
            made = new
            return new
        }
    }
}
