import Synchronization

/// Finds the matches of one pattern: leftmost-first and non-overlapping, with exact spans, in linear time.
///
/// Two lazy automata do the work, one forward for the end of a match and one backward for its start. They are shared
/// by all threads that use the matcher. When a text fills their tables they are made anew, and when it does so again
/// at once the search goes on with `PikeVM`.
package final class Matcher: Sendable {
    /// What is matched.
    package let pattern: Pattern

    private let engines: Mutex<Engines>

    private let budget: Int

    /// A pair of automata that belong together.
    private struct Engines {
        var forward: LazyDFA
        var backward: LazyDFA
        /// How many searches filled even empty tables.
        var defeats = 0
    }

    /// After so many searches that filled even empty tables no more are made: the machine without tables is faster.
    private static let mostDefeats = 4

    /// A matcher for `pattern`; builds its programs at once and automaton states as texts need them.
    ///
    /// - Parameters:
    ///   - pattern: What is matched.
    ///   - budget: The bytes that the tables of each of the two automata may take.
    package init(_ pattern: Pattern, budget: Int = LazyDFA.standardBudget) {
        self.pattern = pattern
        self.budget = budget
        engines = Mutex(
            Engines(
                forward: LazyDFA(Program([pattern.hir]), budget: budget),
                backward: LazyDFA(Program([pattern.hir], direction: .backward), longest: true, budget: budget)
            )
        )
    }

    /// All matches in `text`, in order.
    ///
    /// As in Rust, an empty match that touches the match before it is left out, and no match splits a scalar.
    package func matches(in text: Span<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        unsafe text.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else {
                let nothing: [UInt8] = [0]
                unsafe nothing.withUnsafeBufferPointer { empty in
                    guard let base = empty.baseAddress else { return }
                    unsafe collect(base, count: 0, into: &ranges)
                }
                return
            }
            unsafe collect(base, count: buffer.count, into: &ranges)
        }
        return ranges
    }

    /// The leftmost-first match that starts at `start` or later.
    ///
    /// - Parameters:
    ///   - text: The text, from 0 to `end`; assertions look at all of it.
    ///   - start: Where to begin, at a scalar boundary.
    ///   - end: Where the text ends.
    ///   - limit: Where to give up when nothing has matched by then; a match under way is followed to its end.
    ///   - anchored: Whether the match has to begin exactly at `start`.
    /// - Returns: The match, or `nil`.
    package func firstMatch(
        in text: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        limit: Int = .max,
        anchored: Bool = false
    ) -> Range<Int>? {
        let request = unsafe Request(text: text, start: start, end: end, limit: limit, anchored: anchored)
        let current = engines.withLock { $0 }
        if current.defeats < Self.mostDefeats {
            if let answer = unsafe search(current, request) { return answer.match }
            let fresh = renew(after: current)
            if let answer = unsafe search(fresh, request) { return answer.match }
            engines.withLock { $0.defeats += 1 }
        }
        var machine = PikeVM(current.forward.program)
        let left = unsafe Neighbor(before: start, in: text, textStart: 0)
        return unsafe machine.firstMatch(
            in: text,
            from: start,
            to: end,
            limit: limit,
            left: left,
            anchored: anchored
        )
    }

    /// One search, as `firstMatch` takes it.
    @unsafe private struct Request {
        let text: UnsafePointer<UInt8>
        let start: Int
        let end: Int
        let limit: Int
        let anchored: Bool
    }

    private func collect(_ text: UnsafePointer<UInt8>, count: Int, into ranges: inout [Range<Int>]) {
        var position = 0
        var lastEnd = -1
        while position <= count {
            guard let match = unsafe firstMatch(in: text, from: position, to: count) else { return }
            if match.isEmpty, match.upperBound == lastEnd {
                guard position < count else { return }
                position += unsafe UTF8Scalar(at: position, in: text, end: count).length
                continue
            }
            ranges.append(match)
            position = match.upperBound
            lastEnd = match.upperBound
        }
    }

    /// One search with the automata; `nil` when a table filled up.
    private func search(_ engines: Engines, _ request: Request) -> (match: Range<Int>?, Void)? {
        let text = unsafe request.text
        let start = unsafe request.start
        let end = unsafe request.end
        let forward = unsafe engines.forward.end(
            in: text,
            from: start,
            to: end,
            limit: request.limit,
            left: Neighbor(before: start, in: text, textStart: 0),
            anchored: request.anchored
        )
        guard !forward.isFull else { return nil }
        guard forward.end >= 0 else { return (nil, ()) }
        if unsafe request.anchored { return (start..<forward.end, ()) }
        let backward = unsafe engines.backward.start(
            in: text,
            before: forward.end,
            floor: start,
            textStart: 0,
            right: Neighbor(at: forward.end, in: text, end: end)
        )
        guard !backward.isFull, backward.start >= start else { return nil }
        return (backward.start..<forward.end, ())
    }

    /// Puts fresh automata in the place of full ones, unless another thread did.
    private func renew(after full: Engines) -> Engines {
        engines.withLock { engines in
            guard engines.forward === full.forward else { return engines }
            engines.forward = LazyDFA(full.forward.program, budget: budget)
            engines.backward = LazyDFA(full.backward.program, longest: true, budget: budget)
            return engines
        }
    }
}
