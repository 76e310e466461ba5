internal import WeirCatalog
internal import WeirVerdict

/// Lets those findings of a scan through that count for a profile, and counts them.
///
/// Where a profile wants several entries near each other, findings wait until the text has gone on for so many bytes;
/// what waits is bounded by that distance, not by the content.
struct FindingGate {
    /// A finding that waits, with its bytes.
    private struct Held {
        var finding: Finding
        let bytes: [UInt8]
        /// The rules for which it counts by itself, a bit each.
        let counted: UInt64
        /// The rules for which it counts if others are near.
        let waiting: UInt64
        /// Those of them for which others were near.
        var joined: UInt64 = 0
        /// The entries that were near.
        var company: [Int] = []

        var member: Neighborhood.Member {
            Neighborhood.Member(entry: finding.entry, range: finding.start..<finding.end)
        }
    }

    /// The most profiles that a scan can have.
    static let mostRules = 64

    /// How many findings counted for no profile.
    private(set) var withheld = 0
    /// How many findings were let through that belong to no profile: those of custom patterns.
    private(set) var custom = 0

    private let rules: [ProfileRule]
    private let entries: [Scanner.Entry]
    private let isFile: Bool
    private let explains: Bool
    private let reach: Int
    private var counts: [Int]
    private var held: [Held] = []
    private var first = 0

    /// A gate with some rules, for a payload that is a file or is not.
    init(_ rules: [ProfileRule], entries: [Scanner.Entry], isFile: Bool, explains: Bool) {
        self.rules = rules
        self.entries = entries
        self.isFile = isFile
        self.explains = explains
        reach = rules.compactMap { $0.together?.within }.max() ?? 0
        counts = rules.map { _ in 0 }
    }

    /// What the findings that were let through came to.
    var outcomes: [ProfileOutcome] {
        zip(rules, counts).map { ProfileOutcome($0, matchCount: $1) }
    }

    /// Takes the next finding, and lets through what is decided now.
    mutating func take<E: Error>(
        _ finding: Finding,
        _ match: Span<UInt8>,
        _ onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) {
        let (counted, waiting) = rulesCounting(finding)
        let isCustom = entries[finding.entry].kind == .custom
        guard isCustom || counted | waiting != 0 else {
            withheld += 1
            return
        }
        try release(before: finding.start - reach, onFinding)
        if first == held.count, waiting == 0 {
            try onFinding(finding, match)
            count(counted, isCustom: isCustom)
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(match.count)
        for index in 0..<match.count { bytes.append(match[index]) }
        held.append(Held(finding: finding, bytes: bytes, counted: counted, waiting: waiting))
        for index in rules.indices where waiting >> UInt64(index) & 1 == 1 { join(rule: index) }
    }

    /// Lets through what still waits, at the end of the text.
    mutating func finish<E: Error>(_ onFinding: (Finding, Span<UInt8>) throws(E) -> Void) throws(E) {
        try release(before: .max, onFinding)
    }

    private func rulesCounting(_ finding: Finding) -> (counted: UInt64, waiting: UInt64) {
        var counted: UInt64 = 0
        var waiting: UInt64 = 0
        let match = ProfileRule.Match(
            entry: finding.entry,
            confidence: finding.confidence,
            hasContext: finding.hasContext
        )
        for (index, rule) in rules.enumerated() where rule.counts(match, isFile: isFile) {
            if rule.together == nil { counted |= 1 << UInt64(index) } else { waiting |= 1 << UInt64(index) }
        }
        return (counted, waiting)
    }

    /// Looks whether the last finding completes a neighborhood.
    private mutating func join(rule index: Int) {
        guard let together = rules[index].together, let last = held.last?.member else { return }
        let bit: UInt64 = 1 << UInt64(index)
        let neighborhood = Neighborhood(together)
        let near = held[first...].indices.reversed().filter { position in
            held[position].waiting & bit != 0 && neighborhood.reaches(held[position].member, last)
        }
        let members = near.map { held[$0].member }
        guard let company = neighborhood.entries(among: members) else { return }
        for position in near {
            held[position].joined |= bit
            if held[position].company.isEmpty { held[position].company = company }
        }
    }

    private mutating func release<E: Error>(
        before position: Int,
        _ onFinding: (Finding, Span<UInt8>) throws(E) -> Void
    ) throws(E) {
        while first < held.count, held[first].finding.start < position {
            var next = held[first]
            first += 1
            let isCustom = entries[next.finding.entry].kind == .custom
            guard isCustom || next.counted | next.joined != 0 else {
                withheld += 1
                continue
            }
            if next.joined != 0 {
                next.finding.isAmongOthers = true
                if explains { next.finding.reasons.append(reason(next)) }
            }
            try onFinding(next.finding, next.bytes.span)
            count(next.counted | next.joined, isCustom: isCustom)
        }
        if first == held.count || first > 256 {
            held.removeFirst(first)
            first = 0
        }
    }

    private func reason(_ held: Held) -> ConfidenceReason {
        let others = held.company.filter { $0 != held.finding.entry }.map { entries[$0].name }
        return ConfidenceReason(
            kind: .company,
            term: others.sorted().joined(separator: ", "),
            distance: 0,
            result: held.finding.confidence
        )
    }

    private mutating func count(_ bits: UInt64, isCustom: Bool) {
        if isCustom { custom += 1 }
        for index in rules.indices where bits >> UInt64(index) & 1 == 1 { counts[index] += 1 }
    }
}
