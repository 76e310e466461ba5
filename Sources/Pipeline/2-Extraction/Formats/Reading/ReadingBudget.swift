internal import WeirContent

/// What the reading of one document may still cost, over all its members.
struct ReadingBudget {
    private var bytes: Allowance
    private var text: Allowance
    private var entries: Allowance
    private var parts: Allowance
    private var operators: Allowance
    /// The limit that was reached, after which nothing more is read.
    private var fault: ReadingFault?

    /// All of some limits.
    init(_ limits: ExtractionLimits) {
        bytes = Allowance(left: limits.bytes, problem: .limitBytes)
        text = Allowance(left: limits.textBytes, problem: .limitOutput)
        entries = Allowance(left: limits.entries, problem: .limitEntries)
        parts = Allowance(left: limits.parts, problem: .limitParts)
        operators = Allowance(left: limits.operators, problem: .limitOperators)
    }

    /// How many more bytes may be decompressed.
    var bytesLeft: Int { bytes.left }
    /// How many more parts may be read.
    var partsLeft: Int { parts.left }

    /// Throws when a limit was reached before.
    func check() throws(ReadingFault) {
        if let fault { throw fault }
    }

    mutating func spend(bytes count: Int) throws(ReadingFault) { try settle(bytes.take(count)) }
    mutating func spend(text count: Int) throws(ReadingFault) {
        // Text of what was decompressed before another limit was reached is not lost.
        guard let problem = text.take(count) else { return }
        fault = fault ?? ReadingFault(problem)
        throw ReadingFault(problem)
    }
    mutating func spendEntry() throws(ReadingFault) { try settle(entries.take(1)) }
    /// Begins to count parts anew.
    ///
    /// - Returns: How many were left, for `endParts`.
    mutating func beginParts(_ count: Int) -> Int {
        let outer = parts.left
        parts.left = count
        return outer
    }

    /// Goes on with what was left of the parts, whether or not their limit was reached since.
    mutating func endParts(_ outer: Int) {
        parts.left = outer
        if fault?.problem == .limitParts { fault = nil }
    }

    mutating func spendPart() throws(ReadingFault) { try settle(parts.take(1)) }
    mutating func spend(operators count: Int) throws(ReadingFault) { try settle(operators.take(count)) }

    private mutating func settle(_ problem: ContentProblem?) throws(ReadingFault) {
        try check()
        guard let problem else { return }
        let reached = ReadingFault(problem)
        fault = reached
        throw reached
    }
}

/// What is left of one limit.
private struct Allowance {
    var left: Int
    let problem: ContentProblem

    /// Takes a part of it.
    ///
    /// - Returns: The problem, when there is not so much left.
    mutating func take(_ count: Int) -> ContentProblem? {
        guard count >= 0, count <= left else {
            left = 0
            return problem
        }
        left -= count
        return nil
    }
}
