internal import WeirCatalog
internal import WeirVerdict

/// Lets those findings of a scan through that count for a profile, says for which, and counts them.
///
/// Where a profile wants several entries near each other, findings wait until the text has gone on for so many bytes;
/// what waits is bounded by that distance, not by the content.
struct FindingGate {
    /// A finding that waits, with its bytes and those around it.
    private struct Held {
        var finding: Finding
        let bytes: [UInt8]
        /// Where in the bytes it is.
        let match: Range<Int>
        /// Which profiles it counts for, or would among others.
        let claim: ProfileClaim
        /// Those of the latter for which others were near.
        var joined: [Int] = []
        /// The entries that were near.
        var company: [Int] = []

        var member: Neighborhood.Member {
            Neighborhood.Member(entry: finding.entry, range: finding.start..<finding.end)
        }
    }

    /// What the data classes came to, at the end of the payload.
    private(set) var verdict = ClassVerdict()
    /// How many findings counted for no profile.
    private(set) var withheld = 0
    /// How many findings were let through of entries that count by themselves.
    private(set) var alone = 0
    /// Whether findings from now on are in text that was recognised in a picture.
    var isRecognized = false

    private let rules: [ProfileRule]
    private let entries: [Scanner.Entry]
    private let explains: Bool
    private let reach: Int
    private var claims: ProfileClaims
    private var counts: [Int]
    private var held: [Held] = []
    private var first = 0
    /// For each count of the data classes how many findings moved it.
    private var found: [Int]
    private var deferred = DeferredFindings()

    /// A gate before the profiles that `claims` is about.
    init(_ claims: ProfileClaims, entries: [Scanner.Entry], explains: Bool) {
        self.claims = claims
        self.entries = entries
        self.explains = explains
        rules = claims.index.rules
        reach = rules.compactMap { $0.together?.within }.max() ?? 0
        counts = rules.map { _ in 0 }
        found = [Int](repeating: 0, count: claims.classes.countCount)
    }

    /// What the findings that were let through came to for each profile of the scan.
    var outcomes: [ProfileOutcome] {
        rules.indices.filter { claims.isChosen($0) }.map { ProfileOutcome(rules[$0], matchCount: counts[$0]) }
    }

    /// Takes the next finding, and lets through what is decided now.
    mutating func take<E: Error>(
        _ finding: Finding,
        _ window: Span<UInt8>,
        _ match: Range<Int>,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) {
        let claim = claims.claim(on: finding, isRecognized: isRecognized)
        for place in claim.moved { found[place] += 1 }
        guard claim.isAlone || claim.isPossible else {
            if claim.classed.isEmpty { return withhold(claim) }
            var waiting = finding
            waiting.classed = claim.classed
            deferred.hold(waiting, window, match)
            return
        }
        try release(before: finding.start - reach, onFinding)
        if first == held.count, claim.waiting.isEmpty {
            var passed = finding
            passed.profiles = claim.counted
            passed.classed = claim.classed
            try onFinding(passed, window, match)
            count(claim.counted, isAlone: claim.isAlone)
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(window.count)
        for index in window.indices { bytes.append(window[index]) }
        held.append(Held(finding: finding, bytes: bytes, match: match, claim: claim))
        for profile in claim.waiting { join(profile) }
    }

    /// Decides the data classes at the end of the payload, and lets through what counts because of them.
    mutating func close<E: Error>(_ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void) throws(E) {
        guard !claims.classes.isEmpty else { return }
        verdict = ClassVerdict(claims.classes, of: rules.indices.filter { claims.isChosen($0) }, found: found)
        for (profile, count) in verdict.matchCounts { counts[profile] += count }
        withheld += try deferred.release(verdict, onFinding)
    }

    /// The findings that counted and were too many to be let through, by entry.
    var omitted: [Int: Int] { deferred.omitted }

    /// Lets through what still waits, at the end of the text.
    mutating func finish<E: Error>(_ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void) throws(E) {
        try release(before: .max, onFinding)
    }

    /// Looks whether the last finding completes a neighborhood.
    private mutating func join(_ profile: Int) {
        guard let together = rules[profile].together, let last = held.last?.member else { return }
        let neighborhood = Neighborhood(together)
        let near = held[first...].indices.reversed().filter { position in
            held[position].claim.waiting.contains(profile) && neighborhood.reaches(held[position].member, last)
        }
        let members = near.map { held[$0].member }
        guard let company = neighborhood.entries(among: members) else { return }
        for position in near {
            if !held[position].joined.contains(profile) { held[position].joined.append(profile) }
            if held[position].company.isEmpty { held[position].company = company }
        }
    }

    private mutating func release<E: Error>(
        before position: Int,
        _ onFinding: (Finding, Span<UInt8>, Range<Int>) throws(E) -> Void
    ) throws(E) {
        while first < held.count, held[first].finding.start < position {
            var next = held[first]
            first += 1
            next.finding.classed = next.claim.classed
            guard next.claim.isAlone || !next.claim.counted.isEmpty || !next.joined.isEmpty else {
                if next.claim.classed.isEmpty {
                    withhold(next.claim)
                } else {
                    deferred.hold(next.finding, next.bytes.span, next.match)
                }
                continue
            }
            next.finding.profiles = next.claim.counted
            if !next.joined.isEmpty {
                next.finding.isAmongOthers = true
                next.finding.profiles = (next.claim.counted + next.joined).sorted()
                if explains { next.finding.reasons.append(reason(next)) }
            }
            try onFinding(next.finding, next.bytes.span, next.match)
            count(next.finding.profiles, isAlone: next.claim.isAlone)
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

    /// Only a profile of the scan that wants the entry can withhold a finding of it.
    private mutating func withhold(_ claim: ProfileClaim) {
        if claim.isWanted { withheld += 1 }
    }

    private mutating func count(_ profiles: [Int], isAlone: Bool) {
        if isAlone { alone += 1 }
        for profile in profiles { counts[profile] += 1 }
    }
}
