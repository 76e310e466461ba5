/// Runs a program by keeping every thread of the automaton at once: slow, without tables, and always linear.
///
/// It is what the other engines are tested against, and what they fall back to when a text would make them build
/// states without end. Time is proportional to the length of the text times the size of the program.
package struct PikeVM {
    private let program: Program
    private var current: [Thread] = []
    private var next: [Thread] = []
    private var visited = OrderedStates()
    private var stack: [Int32] = []
    private var isCut: [Bool]
    private var hasMatched: [Bool]

    private struct Thread {
        let state: Int32
        let start: Int
        let pattern: Int32
    }

    /// A machine for a forward `program`.
    package init(_ program: Program) {
        self.program = program
        isCut = [Bool](repeating: false, count: program.patternCount)
        hasMatched = isCut
        visited.reserve(program.instructions.count)
    }

    /// Notes the leftmost-first end of each pattern that matches at `start`.
    package mutating func walk(
        _ text: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        left: Neighbor,
        ends: borrowing MatchEnds
    ) {
        unsafe run(text, from: start, to: end, limit: .max, left: left, anchored: true) { pattern, _, end in
            ends.note(pattern, end: end)
        }
    }

    /// The leftmost-first match of the first pattern that starts at `start` or later.
    package mutating func firstMatch(
        in text: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        limit: Int = .max,
        left: Neighbor,
        anchored: Bool
    ) -> Range<Int>? {
        var found: Range<Int>?
        unsafe run(text, from: start, to: end, limit: limit, left: left, anchored: anchored) { pattern, start, end in
            if pattern == 0 { found = start..<end }
        }
        return found
    }

    private mutating func run(
        _ text: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        limit: Int,
        left: Neighbor,
        anchored: Bool,
        onMatch: (_ pattern: Int, _ start: Int, _ end: Int) -> Void
    ) {
        for index in hasMatched.indices { hasMatched[index] = false }
        current.removeAll(keepingCapacity: true)
        var left = left
        var position = start
        while true {
            if position == start || !anchored { begin(at: position) }
            if current.isEmpty { return }
            let (kind, length) = unsafe program.alphabet.read(text, at: position, to: end)
            let right = program.alphabet.neighbors[kind]
            resolve(left: left, right: right)
            step(on: kind, at: position, onMatch: onMatch)
            if length == 0 || (position >= limit && !hasMatched.contains(true)) { return }
            left = right
            position += length
        }
    }

    /// Adds threads for every pattern that has not matched yet, less preferred than all others.
    private mutating func begin(at position: Int) {
        for (pattern, entry) in program.entries.enumerated() where !hasMatched[pattern] {
            current.append(Thread(state: entry, start: position, pattern: Int32(pattern)))
        }
    }

    /// Follows each thread to the states that consume or match, dropping those that a preferred thread reached.
    private mutating func resolve(left: Neighbor, right: Neighbor) {
        next.removeAll(keepingCapacity: true)
        visited.removeAll()
        for thread in current {
            stack.append(thread.state)
            while let state = stack.popLast() {
                guard visited.insert(state) else { continue }
                switch program.instructions[Int(state)] {
                case .consume, .match:
                    next.append(Thread(state: state, start: thread.start, pattern: thread.pattern))
                case .jump(let target): stack.append(target)
                case .either(let first, let second):
                    stack.append(second)
                    stack.append(first)
                case .assert(let look, let target):
                    if look.holds(left: left, right: right) { stack.append(target) }
                case .fail: break
                }
            }
        }
        swap(&current, &next)
    }

    /// Consumes a scalar of class `kind`; a match drops the less preferred threads of its pattern.
    private mutating func step(on kind: Int, at position: Int, onMatch: (Int, Int, Int) -> Void) {
        next.removeAll(keepingCapacity: true)
        for index in isCut.indices { isCut[index] = false }
        for thread in current where !isCut[Int(thread.pattern)] {
            switch program.instructions[Int(thread.state)] {
            case .match:
                onMatch(Int(thread.pattern), thread.start, position)
                isCut[Int(thread.pattern)] = true
                hasMatched[Int(thread.pattern)] = true
            case .consume(let set, let target):
                guard program.classSets[Int(set) * program.alphabet.count + kind] else { continue }
                next.append(Thread(state: target, start: thread.start, pattern: thread.pattern))
            case .either, .jump, .assert, .fail: break
            }
        }
        swap(&current, &next)
    }
}
