extension CompiledSize {
    /// Counts a class that is not all ASCII, with what the crate shares between its parts.
    mutating func addWideClass(_ set: ScalarSet) {
        if direction == .forward { addForwardClass(set) } else { addReverseClass(set) }
    }

    /// Counts it as if only what is next to each other were shared.
    mutating func addWideClassBound(_ set: ScalarSet) {
        var previous: [UTF8Sequences.ByteRange] = []
        var stateCount = 2
        var transitions = 0
        var sequences = 0
        UTF8Sequences.forEach(of: set) { sequence in
            sequences += 1
            switch direction {
            case .forward:
                let common = zip(previous, sequence).prefix { $0 == $1 }.count
                stateCount += max(sequence.count - common - 1, 0)
                transitions += sequence.count - common
                previous = Array(sequence)
            case .reverse:
                stateCount += sequence.count
            }
        }
        switch direction {
        case .forward: addStates(stateCount, extra: transitions * Self.transitionBytes)
        case .reverse: addStates(stateCount, extra: sequences * Self.branchBytes)
        }
    }

    /// A trie of byte ranges, each node of which is a state unless an equal one is remembered.
    private mutating func addForwardClass(_ set: ScalarSet) {
        let target = states
        addStates(1)
        nodes.clear()
        // The open path from the root; the last transition of each node does not know its target yet.
        var path: [(node: [UTF8NodeMap.Transition], last: UTF8Sequences.ByteRange?)] = [([], nil)]
        for sequence in sequences(of: set) {
            let common = zip(sequence, path).prefix { $0 == $1.last }.count
            close(&path, from: common, target: target)
            path[path.count - 1].last = sequence[common]
            for range in sequence[(common + 1)...] { path.append(([], range)) }
        }
        close(&path, from: 0, target: target)
        _ = number(of: path[0].node)
    }

    private mutating func close(
        _ path: inout [(node: [UTF8NodeMap.Transition], last: UTF8Sequences.ByteRange?)],
        from depth: Int,
        target: Int
    ) {
        var next = target
        while path.count > depth + 1, let (open, last) = path.popLast() {
            var node = open
            if let last { node.append(UTF8NodeMap.Transition(range: last, target: next)) }
            next = number(of: node)
        }
        guard let top = path.indices.last, let last = path[top].last else { return }
        path[top].node.append(UTF8NodeMap.Transition(range: last, target: next))
        path[top].last = nil
    }

    private mutating func number(of node: [UTF8NodeMap.Transition]) -> Int {
        if let known = nodes[node] { return known }
        let number = states
        addStates(1, extra: node.count * Self.transitionBytes)
        nodes[node] = number
        return number
    }

    /// A union of chains that read a scalar from its last byte, with remembered starts of chains.
    private mutating func addReverseClass(_ set: ScalarSet) {
        addStates(1)
        let end = states
        addStates(1)
        let sequences = sequences(of: set)
        var added = 0
        let first = states
        suffixes.clear()
        for sequence in sequences {
            var next = end
            for range in sequence {
                next = suffixes.number(from: next, range) {
                    added += 1
                    return first + added - 1
                }
            }
        }
        addStates(added)
        addBranches(sequences.count)
    }
}

/// The crate's memory of nodes: 10,000 places, and a node that needs a taken place takes it.
struct UTF8NodeMap {
    struct Transition: Hashable {
        let range: UTF8Sequences.ByteRange
        let target: Int
    }

    private static let capacity: UInt64 = 10_000
    private var places: [(node: [Transition], number: Int, generation: Int)] = []
    private var generation = 0

    /// Forgets everything, in constant time but for the first.
    mutating func clear() {
        if places.isEmpty { places = Array(repeating: ([], 0, -1), count: Int(Self.capacity)) }
        generation += 1
    }

    subscript(node: [Transition]) -> Int? {
        get {
            let place = places[Self.place(of: node)]
            return place.generation == generation && place.node == node ? place.number : nil
        }
        set { places[Self.place(of: node)] = (node, newValue ?? 0, newValue == nil ? -1 : generation) }
    }

    private static func place(of node: [Transition]) -> Int {
        var hash = FNV()
        for transition in node {
            hash.add(UInt64(transition.range.first))
            hash.add(UInt64(transition.range.last))
            hash.add(UInt64(truncatingIfNeeded: transition.target))
        }
        return Int(truncatingIfNeeded: hash.value % capacity)
    }
}

/// The crate's memory of chain starts: 1,000 places, and a chain that needs a taken place takes it.
struct UTF8SuffixMap {
    private struct Place {
        var from = 0
        var range = UTF8Sequences.ByteRange(first: 0, last: 0)
        var number = 0
        var generation = -1
    }

    private static let capacity = 1_000
    private var places: [Place] = []
    private var generation = 0

    /// Forgets everything, in constant time but for the first.
    mutating func clear() {
        if places.isEmpty { places = Array(repeating: Place(), count: Self.capacity) }
        generation += 1
    }

    /// The state that `makeNumber` made for this start before, or makes now.
    mutating func number(from: Int, _ range: UTF8Sequences.ByteRange, makeNumber: () -> Int) -> Int {
        let index = Self.place(from, range)
        let place = places[index]
        if place.generation == generation, place.from == from, place.range == range { return place.number }
        let number = makeNumber()
        places[index] = Place(from: from, range: range, number: number, generation: generation)
        return number
    }

    private static func place(_ from: Int, _ range: UTF8Sequences.ByteRange) -> Int {
        var hash = FNV()
        hash.add(UInt64(truncatingIfNeeded: from))
        hash.add(UInt64(range.first))
        hash.add(UInt64(range.last))
        return Int(truncatingIfNeeded: hash.value % UInt64(capacity))
    }
}

/// The hash of Fowler, Noll and Vo, 64 bits, over words in place of bytes, as the crate has it.
private struct FNV {
    private(set) var value: UInt64 = 14_695_981_039_346_656_037

    mutating func add(_ word: UInt64) { value = (value ^ word) &* 1_099_511_628_211 }
}
