/// One or several patterns as a nondeterministic automaton over the classes of an alphabet (Thompson's construction).
///
/// All engines run the same program, so they can only differ in speed. Instructions that come first in an `either`
/// are preferred: that is how leftmost-first order is written down.
package struct Program: Sendable {
    /// One state of the automaton.
    enum Instruction: Hashable, Sendable {
        /// Consumes a scalar whose class is in class set `set`, then goes on at `next`.
        case consume(set: Int32, next: Int32)
        /// Goes on at both, `first` preferred.
        case either(first: Int32, second: Int32)
        /// Goes on at `next`, consuming nothing.
        case jump(next: Int32)
        /// Goes on at `next` where the assertion holds.
        case assert(Look, next: Int32)
        /// Pattern number `pattern` matches.
        case match(pattern: Int32)
        /// Leads nowhere.
        case fail
    }

    /// Which way the program runs over the text.
    package enum Direction: Sendable {
        case forward
        case backward
    }

    /// The states.
    let instructions: [Instruction]
    /// For each pattern the state it starts in.
    let entries: [Int32]
    /// The state before any pattern that skips a scalar and tries again; it comes last in the order of preference.
    let scanning: Int32
    /// For each class set and class whether the class is in the set; a row is `alphabet.count` long.
    let classSets: [Bool]
    /// What its assertions can see of a scalar.
    let seen: Neighbor
    /// What classes there are.
    let alphabet: Alphabet
    /// Which way it runs.
    let direction: Direction

    /// The number of patterns.
    package var patternCount: Int { entries.count }

    /// Compiles `patterns` into one program; each keeps its index as its number.
    ///
    /// Costs time and memory linear in the expanded size of the patterns, which `Pattern` has bounded.
    package init(_ patterns: [HIR], direction: Direction = .forward) {
        var facts = ProgramFacts()
        for pattern in patterns { facts.collect(pattern) }
        let alphabet = Alphabet(separating: facts.sets, seen: facts.seen)
        seen = facts.seen
        var compiler = ProgramCompiler(alphabet: alphabet, direction: direction)
        entries = patterns.enumerated().map { compiler.add(pattern: $0.element, number: Int32($0.offset)) }
        scanning = compiler.addScanning(entries)
        instructions = compiler.instructions
        classSets = compiler.classSets
        self.alphabet = alphabet
        self.direction = direction
    }
}

/// The sets and assertions that occur in patterns.
private struct ProgramFacts {
    var sets: Set<ScalarSet> = []
    var seen: Neighbor = []

    mutating func collect(_ hir: HIR) {
        switch hir {
        case .empty: break
        case .set(let set): sets.insert(set)
        case .look(let look): seen.formUnion(look.sees)
        case .repetition(let inner, _, _, _), .capture(let inner, _, _): collect(inner)
        case .concatenation(let parts), .alternation(let parts):
            for part in parts { collect(part) }
        }
    }
}
