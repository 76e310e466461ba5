/// How large the crate's program for a pattern is, without building it.
///
/// The crate refuses a pattern when one of the two byte-level automata it builds, for forward and for reverse
/// search, takes more than `limit` bytes (regex-automata 0.4, `nfa::thompson`). That is part of what makes a
/// pattern valid, so the states are counted here exactly as it makes them: 32 bytes each, 8 more for each
/// transition of a state with several, 4 more for each branch of a union.
///
/// Everything but classes beyond ASCII is a matter of multiplication. For those, what they share is decided by
/// hash maps of bounded size, so a bound from above comes first, and only a pattern that it does not settle is
/// counted state by state, up to the limit: at most some hundred thousand steps, whatever the counts.
struct CompiledSize {
    /// The crate's default, 10 MiB.
    static let limit = 10 << 20

    /// Which of the two automata.
    enum Direction { case forward, reverse }

    /// How classes beyond ASCII are counted.
    enum Precision { case upperBound, exact }

    static let stateBytes = 32
    static let transitionBytes = 8
    static let branchBytes = 4

    let direction: Direction
    let precision: Precision
    /// The bytes counted so far; it stays at `Int.max` once it is there.
    private(set) var bytes = 0
    /// The states counted so far, which is the number that the next one gets.
    private(set) var states = 0
    var suffixes = UTF8SuffixMap()
    var nodes = UTF8NodeMap()
    private var sequences: [(set: ScalarSet, sequences: [[UTF8Sequences.ByteRange]])] = []

    /// True when the crate would refuse the pattern for its size.
    static func exceedsLimit(_ hir: HIR) -> Bool {
        if isManyLiterals(hir) { return false }
        return [.forward, .reverse].contains { (direction: Direction) in
            measure(hir, direction, .upperBound) > limit && measure(hir, direction, .exact) > limit
        }
    }

    /// The bytes of an automaton; counting stops above `limit`, so a number above it says no more than that.
    static func measure(_ hir: HIR, _ direction: Direction, _ precision: Precision) -> Int {
        var size = CompiledSize(direction: direction, precision: precision)
        let isAnchored =
            switch direction {
            case .forward: hir.starts(with: .textStart)
            case .reverse: hir.ends(with: .textEnd)
            }
        // Unless it is anchored, a pattern starts with `(?s-u:.)*?`: a union, an empty state and a state with one
        // transition.
        if isAnchored { size.addStates(1) } else { size.addStates(3, extra: 2 * branchBytes + transitionBytes) }
        size.addGroup(hir)
        size.addStates(1)
        return size.bytes
    }

    private init(direction: Direction, precision: Precision) {
        self.direction = direction
        self.precision = precision
    }

    // MARK: Counting

    mutating func addStates(_ count: Int, extra: Int = 0) {
        states = Self.sum(states, count)
        bytes = Self.sum(bytes, Self.sum(Self.product(count, Self.stateBytes), extra))
    }

    mutating func addBranches(_ count: Int) {
        bytes = Self.sum(bytes, count * Self.branchBytes)
    }

    private mutating func add(_ part: HIR) {
        guard bytes <= Self.limit else { return }
        switch part {
        case .empty, .look: addStates(1)
        case .set(let set): add(set)
        case .capture(let inner, _, _): addGroup(inner)
        case .repetition(let inner, let minimum, let maximum, _): addRepetition(inner, minimum, maximum)
        case .concatenation(let parts):
            if direction == .forward {
                for inner in parts { add(inner) }
            } else {
                for inner in parts.reversed() { add(inner) }
            }
        case .alternation(let branches): addAlternation(branches)
        }
    }

    /// Only the forward automaton remembers where groups start and end.
    private mutating func addGroup(_ part: HIR) {
        if direction == .forward { addStates(1) }
        add(part)
        if direction == .forward { addStates(1) }
    }

    private mutating func addAlternation(_ branches: [HIR]) {
        if let size = LiteralTrie.size(of: branches, reversed: direction == .reverse) {
            addStates(size.states, extra: size.extra)
            return
        }
        for (index, branch) in branches.enumerated() {
            add(branch)
            if index == 1 { addStates(2) }
        }
        addBranches(branches.count)
    }

    private mutating func addRepetition(_ part: HIR, _ minimum: Int, _ maximum: Int?) {
        switch (minimum, maximum) {
        case (0, 1?):
            addStates(1, extra: 2 * Self.branchBytes)
            add(part)
            addStates(1)
        case (0, nil):
            guard let shortest = part.matchLength.minimum, shortest > 0 else {
                add(part)
                addStates(3, extra: 4 * Self.branchBytes)
                return
            }
            addStates(1, extra: 2 * Self.branchBytes)
            add(part)
        case (_, nil):
            addCopies(of: part, count: minimum)
            addStates(1, extra: 2 * Self.branchBytes)
        case (_, let maximum?):
            if minimum == 0 { addStates(1) }
            addCopies(of: part, count: minimum)
            guard minimum != maximum else { return }
            addStates(1)
            addCopies(of: part, count: maximum - minimum, isOptional: true)
        }
    }

    private mutating func addCopies(of part: HIR, count: Int, isOptional: Bool = false) {
        func addOne(_ size: inout CompiledSize) {
            if isOptional { size.addStates(1, extra: 2 * Self.branchBytes) }
            size.add(part)
        }
        if precision == .exact, part.hasWideClass {
            var left = count
            while left > 0, bytes <= Self.limit {
                addOne(&self)
                left -= 1
            }
        } else if count > 0 {
            let before = (bytes: bytes, states: states)
            addOne(&self)
            bytes = Self.sum(bytes, Self.product(bytes - before.bytes, count - 1))
            states = Self.sum(states, Self.product(states - before.states, count - 1))
        }
    }

    private mutating func add(_ set: ScalarSet) {
        if let scalar = set.onlyMember {
            addStates(ScalarSet.encodedLength(of: scalar))
        } else if set.isASCII {
            addStates(2, extra: set.ranges.count * Self.transitionBytes)
        } else if precision == .exact {
            addWideClass(set)
        } else {
            let bound = WideClassBound.of(set)
            let amount = direction == .forward ? bound.forward : bound.reverse
            addStates(amount.states, extra: amount.extra)
        }
    }

    /// The byte ranges of a class, which a repeated class asks for once a copy.
    mutating func sequences(of set: ScalarSet) -> [[UTF8Sequences.ByteRange]] {
        if let known = sequences.first(where: { $0.set == set }) { return known.sequences }
        var result: [[UTF8Sequences.ByteRange]] = []
        UTF8Sequences.forEach(of: set) { result.append(Array($0)) }
        if sequences.count < 16 { sequences.append((set, result)) }
        return result
    }

    private static func sum(_ left: Int, _ right: Int) -> Int {
        let (value, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : value
    }

    private static func product(_ left: Int, _ right: Int) -> Int {
        let (value, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? .max : value
    }
}
