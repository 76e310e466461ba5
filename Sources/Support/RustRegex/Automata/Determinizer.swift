/// Builds the states of a lazy DFA from a program, one transition at a time (the subset construction).
///
/// A state is an ordered list of program states, most preferred first. Assertions are resolved when the scalar to their
/// right is known; so Unicode word boundaries are exact, at the price that a match is seen one scalar after its end.
/// Where an assertion lies ahead the list holds the states that were stepped into, not what follows them: the order of
/// what follows can depend on the assertion. With several patterns each keeps its own order of preference: a match of one drops only the less
/// preferred ways of the same pattern.
struct Determinizer {
    /// What a match is.
    enum Semantics: Sendable {
        /// The most preferred way wins, as in Rust.
        case leftmostFirst
        /// The longest way wins; for finding a start backward from a known end.
        case longest
    }

    /// One state: the slice of `items` it owns, what lies to its left, and the matches that ended there.
    private struct State {
        let firstItem: Int
        let itemCount: Int
        let left: Neighbor
        let firstMatch: Int
        let matchCount: Int
        let hash: UInt64
    }

    let program: Program
    private let semantics: Semantics
    private let owners: [Int32]
    private let capacity: Int
    private let itemLimit: Int
    private let matchLimit: Int

    private var states: [State] = []
    private var items: [Int32] = []
    private(set) var matches: [Int32] = []
    private var buckets: [Int32]

    private var resolved = OrderedStates()
    private var kernel = OrderedStates()
    private var next = OrderedStates()
    private var visited = OrderedStates()
    private var stack: [Int32] = []
    private var found: [Int32] = []
    private var isCut: [Bool]

    /// A determinizer that makes at most `capacity` states with at most `itemLimit` items and `matchLimit` matches.
    init(_ program: Program, semantics: Semantics, capacity: Int, itemLimit: Int, matchLimit: Int) {
        self.program = program
        self.semantics = semantics
        self.capacity = capacity
        self.itemLimit = itemLimit
        self.matchLimit = matchLimit
        owners = Self.owners(of: program)
        isCut = [Bool](repeating: false, count: program.patternCount)
        buckets = [Int32](repeating: -1, count: 64)
        resolved.reserve(program.instructions.count)
        kernel.reserve(program.instructions.count)
        next.reserve(program.instructions.count)
        visited.reserve(program.instructions.count)
    }

    /// The state in which a search begins with `left` before it; `nil` when there is no room for it.
    mutating func start(left: Neighbor, scanning: Bool) -> Int? {
        kernel.removeAll()
        if scanning {
            _ = kernel.insert(program.scanning)
        } else {
            for entry in program.entries { _ = kernel.insert(entry) }
        }
        found.removeAll(keepingCapacity: true)
        return intern(left: left)
    }

    /// The state that follows `state` on a scalar of class `kind`; `nil` when there is no room for it.
    mutating func step(from state: Int, on kind: Int) -> Int? {
        resolve(states[state], right: program.alphabet.neighbors[kind])
        kernel.removeAll()
        found.removeAll(keepingCapacity: true)
        var cuts = 0
        for item in resolved.elements {
            let owner = owners[Int(item)]
            switch program.instructions[Int(item)] {
            case .match(let pattern):
                guard !isCut[Int(pattern)] else { continue }
                found.append(pattern)
                isCut[Int(pattern)] = true
                cuts += 1
            case .consume(let set, let target):
                if semantics == .leftmostFirst, cuts > 0, owner >= 0, isCut[Int(owner)] { continue }
                if program.classSets[Int(set) * program.alphabet.count + kind] { _ = kernel.insert(target) }
            case .either, .jump, .assert, .fail: break
            }
        }
        for pattern in found { isCut[Int(pattern)] = false }
        return intern(left: program.alphabet.neighbors[kind])
    }

    /// Where the patterns that matched on entering `state` stand in `matches`.
    func matchRange(of state: Int) -> Range<Int> {
        states[state].firstMatch..<(states[state].firstMatch + states[state].matchCount)
    }

    /// Whether nothing can follow `state`.
    func isDead(_ state: Int) -> Bool {
        states[state].itemCount == 0 && states[state].matchCount == 0
    }

    /// Puts into `resolved` what consumes or matches after `state` when `right` follows, in order.
    private mutating func resolve(_ state: State, right: Neighbor) {
        resolved.removeAll()
        visited.removeAll()
        for index in state.firstItem..<(state.firstItem + state.itemCount) {
            stack.append(items[index])
            while let current = stack.popLast() {
                guard visited.insert(current) else { continue }
                switch program.instructions[Int(current)] {
                case .consume, .match: _ = resolved.insert(current)
                case .jump(let target): stack.append(target)
                case .either(let first, let second):
                    stack.append(second)
                    stack.append(first)
                case .assert(let look, let target):
                    let holds =
                        program.direction == .forward
                        ? look.holds(left: state.left, right: right) : look.holds(left: right, right: state.left)
                    if holds { stack.append(target) }
                case .fail: break
                }
            }
        }
    }

    /// Puts into `next` what consumes or matches after `kernel`, in order.
    ///
    /// - Returns: Whether there is an assertion on the way, so that `next` is not to be used.
    private mutating func close() -> Bool {
        next.removeAll()
        visited.removeAll()
        for start in kernel.elements {
            stack.append(start)
            while let current = stack.popLast() {
                guard visited.insert(current) else { continue }
                switch program.instructions[Int(current)] {
                case .consume, .match: _ = next.insert(current)
                case .jump(let target): stack.append(target)
                case .either(let first, let second):
                    stack.append(second)
                    stack.append(first)
                case .assert:
                    stack.removeAll(keepingCapacity: true)
                    return true
                case .fail: break
                }
            }
        }
        return false
    }

    /// The number of the state made of `kernel` and `found`, new or known.
    private mutating func intern(left: Neighbor) -> Int? {
        let hasAssertion = close()
        if hasAssertion { swap(&next, &kernel) }
        let kept = hasAssertion ? left.intersection(program.seen) : []
        var hash = UInt64(kept.rawValue) &+ 0x9E37_79B9_7F4A_7C15
        for item in next.elements { hash = (hash ^ UInt64(UInt32(bitPattern: item))) &* 0x100_0000_01B3 }
        for pattern in found { hash = (hash ^ UInt64(UInt32(bitPattern: ~pattern))) &* 0x100_0000_01B3 }
        hash ^= hash >> 29
        var bucket = Int(hash & UInt64(buckets.count - 1))
        while buckets[bucket] >= 0 {
            let candidate = Int(buckets[bucket])
            if isSame(states[candidate], hash: hash, left: kept) { return candidate }
            bucket = (bucket + 1) & (buckets.count - 1)
        }
        guard states.count < capacity, items.count + next.elements.count <= itemLimit,
            matches.count + found.count <= matchLimit
        else { return nil }
        states.append(
            State(
                firstItem: items.count,
                itemCount: next.elements.count,
                left: kept,
                firstMatch: matches.count,
                matchCount: found.count,
                hash: hash
            )
        )
        items.append(contentsOf: next.elements)
        matches.append(contentsOf: found)
        buckets[bucket] = Int32(states.count - 1)
        if states.count * 2 > buckets.count { rehash() }
        return states.count - 1
    }

    private mutating func rehash() {
        buckets = [Int32](repeating: -1, count: buckets.count * 2)
        for (index, state) in states.enumerated() {
            var bucket = Int(state.hash & UInt64(buckets.count - 1))
            while buckets[bucket] >= 0 { bucket = (bucket + 1) & (buckets.count - 1) }
            buckets[bucket] = Int32(index)
        }
    }

    private func isSame(_ state: State, hash: UInt64, left: Neighbor) -> Bool {
        guard state.hash == hash, state.left == left, state.itemCount == next.elements.count,
            state.matchCount == found.count
        else {
            return false
        }
        for index in 0..<state.itemCount where items[state.firstItem + index] != next.elements[index] { return false }
        for index in 0..<state.matchCount where matches[state.firstMatch + index] != found[index] { return false }
        return true
    }

    /// For each program state the pattern it belongs to; -1 for the scanning loop of several patterns.
    private static func owners(of program: Program) -> [Int32] {
        var owners: [Int32] = []
        owners.reserveCapacity(program.instructions.count)
        var owner: Int32 = 0
        for instruction in program.instructions {
            let isScanning = Int(owner) >= program.patternCount
            owners.append(isScanning ? (program.patternCount == 1 ? 0 : -1) : owner)
            if case .match = instruction { owner += 1 }
        }
        return owners
    }
}

/// A set of program states that remembers the order in which they came.
struct OrderedStates {
    private(set) var elements: [Int32] = []
    private var marks: [UInt32] = []
    private var mark: UInt32 = 1

    /// Makes room for states below `count`.
    mutating func reserve(_ count: Int) {
        marks = [UInt32](repeating: 0, count: count)
    }

    /// Adds `state`; false when it was there.
    mutating func insert(_ state: Int32) -> Bool {
        guard marks[Int(state)] != mark else { return false }
        marks[Int(state)] = mark
        elements.append(state)
        return true
    }

    /// Empties the set in constant time.
    mutating func removeAll() {
        elements.removeAll(keepingCapacity: true)
        if mark == .max {
            marks = [UInt32](repeating: 0, count: marks.count)
            mark = 0
        }
        mark += 1
    }
}
