internal import RustRegex

/// Decides the places that literals and runs propose: finds the exact matches that start in an interval.
///
/// Every match of a slot starts in some interval that is proposed for it, and intervals come in order; so searching
/// each from where the last search ended gives what one search over the whole text would.
@safe struct Confirmer: ~Copyable {
    private let slots: [LazyMatcher?]
    private let lengths: [Int]
    private var matchers: [Matcher?]
    private var searchedTo: [Int]

    /// A confirmer for all slots of a detector; `lengths` are their longest matches in bytes.
    init(_ slots: [LazyMatcher?], lengths: [Int]) {
        self.slots = slots
        self.lengths = lengths
        matchers = Array(repeating: nil, count: slots.count)
        searchedTo = Array(repeating: 0, count: slots.count)
    }

    /// Prepares for a new text.
    mutating func restart() {
        for index in searchedTo.indices { searchedTo[index] = 0 }
    }

    /// Offers the matches of `slot` that start from `first` through `last`.
    mutating func confirm(
        _ slot: Int,
        from first: Int,
        through last: Int,
        in block: Block,
        into list: inout CandidateList
    ) {
        let bound = min(last, block.commitEnd - 1)
        var position = max(first, block.from, searchedTo[slot] - block.base, list.lastEnd(of: slot, in: block))
        guard position <= bound, let matcher = matchers[slot] ?? slots[slot]?.matcher else { return }
        defer { searchedTo[slot] = max(searchedTo[slot], block.base + bound + 1) }
        matchers[slot] = matcher
        // A match that starts at `bound` is complete here, with the scalar after it that assertions look at.
        let limit = bound + lengths[slot] + 4
        while position <= bound {
            let match = unsafe matcher.firstMatch(
                in: block.text,
                from: position,
                to: block.count,
                limit: limit,
                anchored: position == bound
            )
            guard let match, match.lowerBound <= bound else { return }
            if list.offer(slot, start: match.lowerBound, end: match.upperBound, in: block) {
                position = match.upperBound
            } else {
                position =
                    unsafe match.lowerBound
                    + UTF8Scalar(at: match.lowerBound, in: block.text, end: block.count).length
            }
        }
    }
}
