extension CompiledSize {
    /// Counts a class that is not all ASCII, with what the crate shares between its parts.
    mutating func addWideClass(_ set: ScalarSet) {
        if direction == .forward { addForwardClass(set) } else { addReverseClass(set) }
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
        let new = states
        let number = nodes.number(of: node, orElse: new)
        if number == new { addStates(1, extra: node.count * Self.transitionBytes) }
        return number
    }

    /// A union of chains that read a scalar from its last byte, with remembered starts of chains.
    private mutating func addReverseClass(_ set: ScalarSet) {
        addStates(1)
        let end = states
        addStates(1)
        suffixes.clear()
        let sequences = sequences(of: set)
        for sequence in sequences {
            var next = end
            for range in sequence {
                let new = states
                next = suffixes.number(from: next, range, orElse: new)
                if next == new { addStates(1) }
            }
        }
        addBranches(sequences.count)
    }
}

/// The crate's memory of nodes: 10,000 places, and a node that needs a taken place takes it.
struct UTF8NodeMap {
    struct Transition: Hashable {
        let range: UTF8Sequences.ByteRange
        let target: Int
    }

    private struct Place {
        var node: [Transition] = []
        var number = 0
        var generation = -1
    }

    private static let capacity = 10_000
    private var places: [Place] = []
    private var generation = 0

    /// Forgets everything, in constant time but for the first.
    mutating func clear() {
        if places.isEmpty { places = Array(repeating: Place(), count: Self.capacity) }
        generation += 1
    }

    /// The number of an equal node that is remembered; else `new`, which is remembered from now on.
    mutating func number(of node: [Transition], orElse new: Int) -> Int {
        let index = Self.place(of: node)
        if places[index].generation == generation, places[index].node == node { return places[index].number }
        places[index] = Place(node: node, number: new, generation: generation)
        return new
    }

    private static func place(of node: [Transition]) -> Int {
        var hash = FNV()
        for transition in node {
            hash.add(UInt64(transition.range.first))
            hash.add(UInt64(transition.range.last))
            hash.add(UInt64(truncatingIfNeeded: transition.target))
        }
        return Int(truncatingIfNeeded: hash.value % UInt64(capacity))
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

    /// The number of this start, if it is remembered; else `new`, which is remembered from now on.
    mutating func number(from: Int, _ range: UTF8Sequences.ByteRange, orElse new: Int) -> Int {
        let index = Self.place(from, range)
        let place = places[index]
        if place.generation == generation, place.from == from, place.range == range { return place.number }
        places[index] = Place(from: from, range: range, number: new, generation: generation)
        return new
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
