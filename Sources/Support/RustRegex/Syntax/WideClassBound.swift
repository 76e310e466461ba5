import Synchronization

/// The most that a class beyond ASCII can add to an automaton: as if only neighbors shared anything.
///
/// Bounds are remembered, since most patterns use the same few large classes.
struct WideClassBound: Sendable {
    /// How many states there are, and how many bytes beyond the states themselves.
    struct Amount: Sendable {
        var states = 2
        var extra = 0
    }

    /// The most in the forward automaton.
    private(set) var forward = Amount()
    /// The most in the reverse automaton.
    private(set) var reverse = Amount()

    private static let known = Mutex<[ScalarSet: WideClassBound]>([:])
    private static let knownLimit = 64

    /// The bound of a class.
    static func of(_ set: ScalarSet) -> WideClassBound {
        // A class of a few ranges is faster to count than to look up.
        if set.ranges.count < 8 { return WideClassBound(counting: set) }
        if let bound = known.withLock({ $0[set] }) { return bound }
        let bound = WideClassBound(counting: set)
        known.withLock { known in
            if known.count >= knownLimit { known.removeAll(keepingCapacity: true) }
            known[set] = bound
        }
        return bound
    }

    /// Counts what the sequences of the class's byte ranges become.
    ///
    /// Forward, sequences in order share what they start with, and each byte range is a transition of the state before
    /// it. In reverse, each byte range is a state, and each sequence a branch of the union.
    private init(counting set: ScalarSet) {
        var previous: [UTF8Sequences.ByteRange] = []
        UTF8Sequences.forEach(of: set) { sequence in
            let common = zip(previous, sequence).prefix { $0 == $1 }.count
            forward.states += max(sequence.count - common - 1, 0)
            forward.extra += (sequence.count - common) * CompiledSize.transitionBytes
            previous.removeAll(keepingCapacity: true)
            previous += sequence
            reverse.states += sequence.count
            reverse.extra += CompiledSize.branchBytes
        }
    }
}
