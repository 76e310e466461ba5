internal import RustRegex
internal import Vectorscan

/// Byte strings of which every match of a pattern contains one, and where in the match it ends.
///
/// They may be too many or found too often, never too few: a match is confirmed exactly at the place.
struct RequiredLiterals: Hashable, Sendable {
    /// The strings.
    let literals: [LiteralDatabase.Literal]
    /// How many bytes after the start of a match one of them ends.
    let ends: ClosedRange<Int>

    /// How rarely they occur, in bits: once in 2^bits bytes, roughly.
    var bits: Double {
        let rarest = literals.map { literal in
            literal.bytes.reduce(0) { $0 + ByteRarity.bits($1, ignoresCase: literal.ignoresCase) }
        }
        var alternatives = 0.0
        var count = literals.count
        while count > 1 {
            alternatives += 1
            count /= 2
        }
        return (rarest.min() ?? 0) - alternatives
    }

    /// The most literals that stand for one pattern.
    static let maximumCount = 32
    /// The most bytes of a literal; more would not make it rarer in practice.
    static let maximumLength = 24

    /// The best literals of `hir`, or `nil` when it has none whose distance from the start is bounded.
    init?(_ hir: HIR) {
        guard let best = LiteralAnalysis(hir).best else { return nil }
        self = best
    }

    fileprivate init(_ strings: [ExactString], offset: ClosedRange<Int>) {
        literals = strings.map { LiteralDatabase.Literal(bytes: $0.bytes, ignoresCase: $0.ignoresCase) }
        let lengths = strings.map(\.bytes.count)
        ends = (offset.lowerBound + (lengths.min() ?? 0))...(offset.upperBound + (lengths.max() ?? 0))
    }

    fileprivate func moved(by offset: ClosedRange<Int>) -> RequiredLiterals {
        RequiredLiterals(
            literals: literals,
            ends: (ends.lowerBound + offset.lowerBound)...(ends.upperBound + offset.upperBound)
        )
    }

    private init(literals: [LiteralDatabase.Literal], ends: ClosedRange<Int>) {
        self.literals = literals
        self.ends = ends
    }

    fileprivate static func either(_ branches: [RequiredLiterals]) -> RequiredLiterals? {
        guard let first = branches.first else { return nil }
        let all = Array(Set(branches.flatMap(\.literals)))
        guard all.count <= maximumCount else { return nil }
        let lower = branches.map(\.ends.lowerBound).min() ?? first.ends.lowerBound
        let upper = branches.map(\.ends.upperBound).max() ?? first.ends.upperBound
        let sorted = all.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        return RequiredLiterals(literals: sorted, ends: lower...upper)
    }
}

/// One string that a part of a pattern can match, letters in lower case when case does not count.
private struct ExactString: Hashable {
    var bytes: [UInt8]
    var ignoresCase: Bool

    func followed(by next: ExactString) -> ExactString {
        ExactString(bytes: bytes + next.bytes, ignoresCase: ignoresCase || next.ignoresCase)
    }
}

/// What a part of a pattern says about literals.
private struct LiteralAnalysis {
    /// All strings it can match, when they are few.
    var exact: [ExactString]?
    /// The best literals inside it, counted from its start.
    var best: RequiredLiterals?
    /// Its shortest and longest match in bytes.
    var length: (minimum: Int, maximum: Int?)

    init(_ hir: HIR) {
        switch hir {
        case .empty, .look:
            exact = [ExactString(bytes: [], ignoresCase: false)]
            length = (0, 0)
        case .set(let set):
            exact = Self.strings(of: set)
            length = (hir.matchLength.minimum ?? 0, hir.matchLength.maximum)
            if let exact { best = RequiredLiterals(exact, offset: 0...0) }
        case .capture(let inner, _, _):
            self = LiteralAnalysis(inner)
        case .repetition(let inner, let minimum, let maximum, _):
            self = LiteralAnalysis(repeating: LiteralAnalysis(inner), minimum: minimum, maximum: maximum)
        case .alternation(let parts):
            self = LiteralAnalysis(either: parts.map { LiteralAnalysis($0) })
        case .concatenation(let parts):
            self = LiteralAnalysis(sequence: parts.map { LiteralAnalysis($0) })
        }
    }

    private init(repeating inner: LiteralAnalysis, minimum: Int, maximum: Int?) {
        length = (inner.length.minimum * minimum, nil)
        if let maximum, let longest = inner.length.maximum { length.maximum = longest * maximum }
        guard minimum > 0 else { return }
        let copies = min(minimum, RequiredLiterals.maximumLength)
        let prefix = LiteralAnalysis(sequence: Array(repeating: inner, count: copies))
        best = prefix.best ?? inner.best
        if maximum == minimum, copies == minimum { exact = prefix.exact }
    }

    private init(either branches: [LiteralAnalysis]) {
        length = (branches.map(\.length.minimum).min() ?? 0, 0)
        for branch in branches {
            if let longest = branch.length.maximum, let known = length.maximum {
                length.maximum = max(longest, known)
            } else {
                length.maximum = nil
            }
        }
        let strings = branches.compactMap(\.exact)
        if strings.count == branches.count {
            let all = Array(Set(strings.flatMap { $0 }))
            if all.count <= RequiredLiterals.maximumCount { exact = all }
        }
        let inner = branches.compactMap(\.best)
        if inner.count == branches.count { best = RequiredLiterals.either(inner) }
    }

    private init(sequence parts: [LiteralAnalysis]) {
        let nothing = [ExactString(bytes: [], ignoresCase: false)]
        var run = nothing
        var runOffset: (Int, Int?) = (0, 0)
        var offset: (Int, Int?) = (0, 0)
        var isWhole = true
        var best: RequiredLiterals?

        func offer(_ candidate: RequiredLiterals?) {
            guard let candidate, candidate.bits > (best?.bits ?? 0) else { return }
            best = candidate
        }
        func closeRun() {
            guard let last = runOffset.1, run.allSatisfy({ !$0.bytes.isEmpty }) else { return }
            offer(RequiredLiterals(run, offset: runOffset.0...last))
        }
        for part in parts {
            let joined = part.exact.flatMap { Self.product(run, $0) }
            if let joined {
                run = joined
            } else {
                closeRun()
                isWhole = false
                if let inner = part.best, let last = offset.1 { offer(inner.moved(by: offset.0...last)) }
                let next = (offset.0 + part.length.minimum, Self.sum(offset.1, part.length.maximum))
                run = part.exact ?? nothing
                runOffset = part.exact == nil ? next : offset
            }
            offset = (offset.0 + part.length.minimum, Self.sum(offset.1, part.length.maximum))
        }
        closeRun()
        length = (offset.0, offset.1)
        exact = isWhole ? run : nil
        self.best = best
    }

    private static func sum(_ left: Int?, _ right: Int?) -> Int? {
        guard let left, let right else { return nil }
        return left + right
    }

    private static func product(_ left: [ExactString], _ right: [ExactString]) -> [ExactString]? {
        guard left.count * right.count <= RequiredLiterals.maximumCount else { return nil }
        var result: [ExactString] = []
        for first in left {
            for second in right {
                let joined = first.followed(by: second)
                guard joined.bytes.count <= RequiredLiterals.maximumLength else { return nil }
                result.append(joined)
            }
        }
        return result
    }

    /// The strings of a small set; the two cases of an ASCII letter are one string.
    private static func strings(of set: ScalarSet) -> [ExactString]? {
        guard !set.isEmpty, set.count <= 8 else { return nil }
        var result: [ExactString] = []
        for value in set.ranges.flatMap({ Array($0) }) {
            guard let scalar = Unicode.Scalar(value) else { return nil }
            let lower = value | 0x20
            let isLetter = (0x61...0x7A).contains(lower)
            if isLetter, set.contains(lower), set.contains(lower & ~0x20) {
                let both = ExactString(bytes: [UInt8(lower)], ignoresCase: true)
                if !result.contains(both) { result.append(both) }
            } else {
                result.append(ExactString(bytes: Array(String(scalar).utf8), ignoresCase: false))
            }
        }
        return result
    }
}
