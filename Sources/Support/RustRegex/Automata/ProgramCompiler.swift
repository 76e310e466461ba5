/// Translates HIR into instructions, in the shapes that give Rust's order of preference, empty loops included.
struct ProgramCompiler {
    private(set) var instructions: [Program.Instruction] = []
    private(set) var classSets: [Bool] = []

    private let alphabet: Alphabet
    private let direction: Program.Direction
    private var setNumbers: [ScalarSet: Int32] = [:]

    /// A piece of the automaton: where it starts, and the state whose way on is still open.
    private struct Fragment {
        let start: Int32
        let end: Int32
    }

    init(alphabet: Alphabet, direction: Program.Direction) {
        self.alphabet = alphabet
        self.direction = direction
    }

    /// Adds one pattern and returns the state it starts in.
    mutating func add(pattern: HIR, number: Int32) -> Int32 {
        let fragment = compile(pattern)
        connect(fragment.end, to: append(.match(pattern: number)))
        return fragment.start
    }

    /// Adds the loop that tries every pattern at every position, and returns its state.
    mutating func addScanning(_ entries: [Int32]) -> Int32 {
        let everything = Int32(classSets.count / alphabet.count)
        var row = [Bool](repeating: true, count: alphabet.count)
        row[alphabet.endClass] = false
        classSets.append(contentsOf: row)
        let step = append(.consume(set: everything, next: 0))
        var first = step
        for entry in entries.reversed() { first = append(.either(first: entry, second: first)) }
        connect(step, to: first)
        return first
    }

    private mutating func compile(_ hir: HIR) -> Fragment {
        switch hir {
        case .empty: return single(.jump(next: 0))
        case .set(let set):
            return set.isEmpty ? single(.fail) : single(.consume(set: number(of: set), next: 0))
        case .look(let look): return single(.assert(look, next: 0))
        case .capture(let inner, _, _): return compile(inner)
        case .concatenation(let parts):
            return concatenate(direction == .forward ? parts : parts.reversed())
        case .alternation(let parts): return alternate(parts)
        case .repetition(let inner, let minimum, let maximum, let greedy):
            if let maximum { return bounded(inner, minimum: minimum, maximum: maximum, greedy: greedy) }
            return unbounded(inner, minimum: minimum, greedy: greedy)
        }
    }

    private mutating func concatenate(_ parts: [HIR]) -> Fragment {
        guard let first = parts.first else { return single(.jump(next: 0)) }
        let head = compile(first)
        var end = head.end
        for part in parts.dropFirst() {
            let fragment = compile(part)
            connect(end, to: fragment.start)
            end = fragment.end
        }
        return Fragment(start: head.start, end: end)
    }

    private mutating func alternate(_ parts: [HIR]) -> Fragment {
        guard !parts.isEmpty else { return single(.fail) }
        let end = append(.jump(next: 0))
        var starts: [Int32] = []
        for part in parts {
            let fragment = compile(part)
            connect(fragment.end, to: end)
            starts.append(fragment.start)
        }
        var start = starts[starts.count - 1]
        for other in starts.dropLast().reversed() { start = append(.either(first: other, second: start)) }
        return Fragment(start: start, end: end)
    }

    private mutating func bounded(_ inner: HIR, minimum: Int, maximum: Int, greedy: Bool) -> Fragment {
        let head = copies(of: inner, count: minimum)
        guard maximum > minimum else { return head }
        let exit = append(.jump(next: 0))
        var end = head.end
        for _ in minimum..<maximum {
            let fragment = compile(inner)
            let choice = choose(fragment.start, otherwise: exit, greedy: greedy)
            connect(end, to: choice)
            end = fragment.end
        }
        connect(end, to: exit)
        return Fragment(start: head.start, end: exit)
    }

    private mutating func unbounded(_ inner: HIR, minimum: Int, greedy: Bool) -> Fragment {
        if minimum == 0 {
            let fragment = compile(inner)
            let exit = append(.jump(next: 0))
            // When `inner` can match the empty text, `x*` is `(x+)?`: entering the loop and leaving it at once is
            // preferred to not entering it, as in the crate.
            let loop = choose(fragment.start, otherwise: exit, greedy: greedy)
            connect(fragment.end, to: loop)
            guard inner.matchesEmpty else { return Fragment(start: loop, end: exit) }
            let enter = choose(fragment.start, otherwise: exit, greedy: greedy)
            return Fragment(start: enter, end: exit)
        }
        let head = copies(of: inner, count: minimum - 1)
        let last = compile(inner)
        let exit = append(.jump(next: 0))
        connect(head.end, to: last.start)
        connect(last.end, to: choose(last.start, otherwise: exit, greedy: greedy))
        return Fragment(start: head.start, end: exit)
    }

    private mutating func copies(of inner: HIR, count: Int) -> Fragment {
        let head = append(.jump(next: 0))
        var end = head
        for _ in 0..<count {
            let fragment = compile(inner)
            connect(end, to: fragment.start)
            end = fragment.end
        }
        return Fragment(start: head, end: end)
    }

    private mutating func choose(_ more: Int32, otherwise exit: Int32, greedy: Bool) -> Int32 {
        append(greedy ? .either(first: more, second: exit) : .either(first: exit, second: more))
    }

    private mutating func single(_ instruction: Program.Instruction) -> Fragment {
        let state = append(instruction)
        return Fragment(start: state, end: state)
    }

    private mutating func append(_ instruction: Program.Instruction) -> Int32 {
        instructions.append(instruction)
        return Int32(instructions.count - 1)
    }

    /// Fills in the way on of a state that was made with an open end.
    private mutating func connect(_ state: Int32, to next: Int32) {
        switch instructions[Int(state)] {
        case .consume(let set, _): instructions[Int(state)] = .consume(set: set, next: next)
        case .jump: instructions[Int(state)] = .jump(next: next)
        case .assert(let look, _): instructions[Int(state)] = .assert(look, next: next)
        case .either, .match, .fail: break
        }
    }

    private mutating func number(of set: ScalarSet) -> Int32 {
        if let known = setNumbers[set] { return known }
        let new = Int32(classSets.count / alphabet.count)
        setNumbers[set] = new
        classSets.append(contentsOf: alphabet.membership(of: set))
        return new
    }
}

extension HIR {
    /// Whether it can match without consuming anything.
    var matchesEmpty: Bool {
        switch self {
        case .empty, .look: true
        case .set: false
        case .repetition(let inner, let minimum, _, _): minimum == 0 || inner.matchesEmpty
        case .capture(let inner, _, _): inner.matchesEmpty
        case .concatenation(let parts): parts.allSatisfy(\.matchesEmpty)
        case .alternation(let parts): parts.contains(where: \.matchesEmpty)
        }
    }
}
