/// How long a match of a pattern may be at most, in UTF-8 bytes.
package enum LengthLimit: Hashable, Sendable {
    /// At most `LengthLimit.standardBytes`, and no unbounded repetition: the rule for patterns people store.
    case standard
    /// At most this many bytes, and no unbounded repetition.
    case bytes(Int)
    /// Any length; unbounded repetition is allowed.
    case unlimited

    /// The limit of `standard`, in bytes.
    package static let standardBytes = 1024
}
