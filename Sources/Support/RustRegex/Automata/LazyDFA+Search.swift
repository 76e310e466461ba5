extension LazyDFA {
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
    ) -> (end: Int, isFull: Bool) {
        var state = self.start(left: left, scanning: !anchored)
        if state == Self.unknown { return (-1, true) }
        let alphabet = alphabet
        var position = start
        var found = -1
        while true {
            let (kind, length) = unsafe alphabet.read(text, at: position, to: end)
            var next = step(from: state, on: kind)
            if Int32(bitPattern: next) <= 0 {
                if next == Self.unknown { return (-1, true) }
                if next == Self.dead { return (found, false) }
                next &= ~Self.matching
                found = position
            }
            if length == 0 || (found < 0 && position >= limit) { return (found, false) }
            state = next
            position &+= length
        }
    }

    /// The leftmost start of a match of the only pattern that ends at `end`, at `floor` or later; -1 if there is none.
    ///
    /// For a backward automaton with longest semantics.
    func start(
        in text: UnsafePointer<UInt8>,
        before end: Int,
        floor: Int,
        textStart: Int,
        right: Neighbor
    ) -> (start: Int, isFull: Bool) {
        var state = start(left: right, scanning: false)
        if state == Self.unknown { return (-1, true) }
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
            if Int32(bitPattern: next) <= 0 {
                if next == Self.unknown { return (-1, true) }
                if next == Self.dead { return (found, false) }
                next &= ~Self.matching
                found = position
            }
            // One scalar before `floor` is enough to resolve assertions at `floor` itself.
            if isEnd || position <= floor { return (found, false) }
            state = next
            position &-= length
        }
    }
}
