/// What a series of walks came to.
package enum WalkEvent: Sendable {
    /// Every start was walked from; nothing matched since the last event.
    case done
    /// Patterns match at the start before the next one.
    case matched
    /// The table filled up at the next start, which was not walked from.
    case full
}

extension LazyDFA {
    /// Walks from one start after the other until patterns match at one of them.
    ///
    /// All patterns run at once. Each match has to begin at the start, and its leftmost-first end is noted.
    ///
    /// - Parameters:
    ///   - text: The text; read up to `end`.
    ///   - end: Where the text ends.
    ///   - starts: The positions to walk from.
    ///   - count: How many there are.
    ///   - index: The first to walk from; on return the next one.
    ///   - ends: Where the ends are noted; empty before.
    /// - Returns: What came of it.
    package func walk(
        _ text: UnsafePointer<UInt8>,
        to end: Int,
        starts: UnsafePointer<UInt32>,
        count: Int,
        index: inout Int,
        ends: borrowing MatchEnds
    ) -> WalkEvent {
        let alphabet = alphabet
        while index < count {
            let start = unsafe Int(starts[index])
            var state = self.start(left: unsafe left(of: start, in: text), scanning: false)
            if state == Self.unknown { return .full }
            var position = start
            var hasMatched = false
            while true {
                let (kind, length) = unsafe alphabet.read(text, at: position, to: end)
                var next = step(from: state, on: kind)
                if Int32(bitPattern: next) <= 0 {
                    if next == Self.dead { break }
                    if next == Self.unknown {
                        ends.clear()
                        return .full
                    }
                    next &= ~Self.matching
                    hasMatched = true
                    forEachMatch(on: next) { ends.note($0, end: position) }
                }
                if length == 0 { break }
                state = next
                position &+= length
            }
            index &+= 1
            if hasMatched { return .matched }
        }
        return .done
    }

    /// What stands before `position`, as far as the patterns can tell.
    @inline(__always)
    private func left(of position: Int, in text: UnsafePointer<UInt8>) -> Neighbor {
        guard position > 0 else { return .edge }
        let byte = unsafe text[position &- 1]
        return unsafe byte < 0x80
            ? Neighbor(rawValue: asciiNeighbors[Int(byte)]) : neighborBeyondASCII(before: position, in: text)
    }

    @inline(never)
    private func neighborBeyondASCII(before position: Int, in text: UnsafePointer<UInt8>) -> Neighbor {
        // Only `\w` beyond ASCII can make a difference here, and most programs do not ask for it.
        program.seen.contains(.word) ? unsafe Neighbor(before: position, in: text, textStart: 0) : []
    }
}
