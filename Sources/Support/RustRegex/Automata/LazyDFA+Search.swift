/// What one walk over a text came to.
package enum WalkOutcome: Sendable {
    /// The walk went to its end; what it found is complete.
    case complete
    /// The table filled up on the way; what was found so far means nothing.
    case full
}

extension LazyDFA {
    /// Runs all patterns from `start`, where each match has to begin, and notes the leftmost-first end of each.
    ///
    /// - Parameters:
    ///   - text: The text; read up to `end`.
    ///   - start: Where matches begin.
    ///   - end: Where the text ends.
    ///   - left: What stands before `start`.
    ///   - ends: Where the ends are noted; empty before.
    /// - Returns: Whether the walk is complete.
    package func walk(
        _ text: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        left: Neighbor,
        ends: borrowing MatchEnds
    ) -> WalkOutcome {
        var state = self.start(left: left, scanning: false)
        if state == Self.unknown { return .full }
        let alphabet = alphabet
        var position = start
        while true {
            let isEnd = position >= end
            var length = 1
            let kind: Int
            if isEnd {
                kind = alphabet.endClass
            } else {
                let byte = unsafe text[position]
                if byte < 0x80 {
                    kind = unsafe Int(alphabet.asciiClasses[Int(byte)])
                } else {
                    let scalar = unsafe UTF8Scalar(at: position, in: text, end: end)
                    kind = alphabet.classOf(scalar.value)
                    length = scalar.length
                }
            }
            var next = step(from: state, on: kind)
            if Int16(bitPattern: next) <= 0 {
                if next == Self.unknown { return .full }
                if next == Self.dead { return .complete }
                next &= ~Self.matching
                forEachMatch(on: next) { ends.note($0, end: position) }
            }
            if isEnd { return .complete }
            state = next
            position &+= length
        }
    }

    /// The end of the leftmost-first match of the only pattern that starts at `start` or later; -1 when there is none.
    ///
    /// The search gives up at `limit` when nothing has matched by then; a match that is under way is followed to its
    /// end.
    func end(
        in text: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        limit: Int,
        left: Neighbor,
        anchored: Bool
    ) -> (end: Int, outcome: WalkOutcome) {
        var state = self.start(left: left, scanning: !anchored)
        if state == Self.unknown { return (-1, .full) }
        let alphabet = alphabet
        var position = start
        var found = -1
        while true {
            let isEnd = position >= end
            var length = 1
            let kind: Int
            if isEnd {
                kind = alphabet.endClass
            } else {
                let byte = unsafe text[position]
                if byte < 0x80 {
                    kind = unsafe Int(alphabet.asciiClasses[Int(byte)])
                } else {
                    let scalar = unsafe UTF8Scalar(at: position, in: text, end: end)
                    kind = alphabet.classOf(scalar.value)
                    length = scalar.length
                }
            }
            var next = step(from: state, on: kind)
            if Int16(bitPattern: next) <= 0 {
                if next == Self.unknown { return (-1, .full) }
                if next == Self.dead { return (found, .complete) }
                next &= ~Self.matching
                found = position
            }
            if isEnd || (found < 0 && position >= limit) { return (found, .complete) }
            state = next
            position &+= length
        }
    }

    /// The leftmost start of a match of the only pattern that ends at `end`, at `floor` or later; -1 when there is
    /// none. For a backward automaton with longest semantics.
    func start(
        in text: UnsafePointer<UInt8>,
        before end: Int,
        floor: Int,
        textStart: Int,
        right: Neighbor
    ) -> (start: Int, outcome: WalkOutcome) {
        var state = start(left: right, scanning: false)
        if state == Self.unknown { return (-1, .full) }
        var position = end
        var found = -1
        while true {
            let isEnd = position <= textStart
            var length = 1
            let kind: Int
            if isEnd {
                kind = alphabet.endClass
            } else {
                let scalar = unsafe UTF8Scalar(before: position, in: text, start: textStart)
                kind = alphabet.classOf(scalar.value)
                length = scalar.length
            }
            var next = step(from: state, on: kind)
            if Int16(bitPattern: next) <= 0 {
                if next == Self.unknown { return (-1, .full) }
                if next == Self.dead { return (found, .complete) }
                next &= ~Self.matching
                found = position
            }
            // One scalar before `floor` is enough to resolve assertions at `floor` itself.
            if isEnd || position <= floor { return (found, .complete) }
            state = next
            position &-= length
        }
    }
}

extension LazyDFA {
    /// The classes that ASCII bytes fall into, each with its bytes.
    package var asciiKinds: [(kind: Int, bytes: [UInt8])] {
        var bytes: [Int: [UInt8]] = [:]
        for byte in UInt8(0)..<128 { bytes[alphabet.classOf(UInt32(byte)), default: []].append(byte) }
        return bytes.sorted { $0.key < $1.key }.map { (kind: $0.key, bytes: $0.value) }
    }

    /// Whether a match can begin with a scalar of class `first` and one of class `second`, or end before the second.
    ///
    /// True when the table has no room to tell.
    package func canBegin(_ first: Int, _ second: Int, after left: Neighbor) -> Bool {
        let begin = start(left: left, scanning: false)
        guard begin != Self.unknown, begin != Self.dead else { return begin == Self.unknown }
        let middle = step(from: begin & ~Self.matching, on: first)
        guard middle != Self.unknown, middle != Self.dead else { return middle == Self.unknown }
        return step(from: middle & ~Self.matching, on: second) != Self.dead
    }
}
