internal import WeirCatalog
internal import WeirContent
internal import WeirLog
internal import WeirManagement
internal import WeirScan
internal import WeirVerdict

/// What the findings of one scan come to, as an answer shows them.
struct ScanTally {
    /// How many findings an answer lists; those after them are only counted.
    private static let mostFindings = 1_000
    /// How many bytes of matches an answer shows; the findings after them are only counted.
    private static let mostBytes = 1 << 20

    /// A finding that is listed, with its masked match.
    private struct Listed {
        let finding: Finding
        let match: String
    }

    private var listed: [Listed] = []
    private var omitted = 0

    private let entryReferences: [ScanAnswer.Reference]
    private let profileReferences: [ScanAnswer.Reference]
    private let mask: Mask
    private let explains: Bool
    private var counts: [Int]
    private var confidences: [ConfidenceLevel?]
    private var bytes = 0

    /// A tally of the findings of a scanner.
    init(_ scanner: Scanner, mask: Mask, explains: Bool) {
        entryReferences = scanner.entries.map {
            ScanAnswer.Reference(id: $0.id, name: $0.name, type: $0.kind.rawValue)
        }
        profileReferences = scanner.profiles.map(Self.reference)
        counts = scanner.entries.map { _ in 0 }
        confidences = scanner.entries.map { _ in nil }
        self.mask = mask
        self.explains = explains
    }

    /// How often each entry was found, the most frequent first.
    func entries(_ outcome: ScanOutcome) -> [ScanAnswer.EntryCount] {
        var counts = counts
        for (entry, count) in outcome.omitted where counts.indices.contains(entry) { counts[entry] += count }
        return counts.indices.filter { counts[$0] > 0 }
            .sorted { (counts[$1], $0) < (counts[$0], $1) }
            .map { entry in
                ScanAnswer.EntryCount(
                    reference: entryReferences[entry],
                    count: counts[entry],
                    confidence: confidences[entry]?.rawValue
                )
            }
    }

    /// How many findings counted and are not listed.
    func omitted(_ outcome: ScanOutcome) -> Int { outcome.omitted.values.reduce(omitted, +) }

    /// The data classes that hold.
    func dataClasses(_ outcome: ScanOutcome) -> [ScanAnswer.DataClass] { outcome.dataClasses.map(shown) }

    /// The findings that are listed.
    func findings(_ outcome: ScanOutcome) -> [ScanFinding] {
        listed.map { listed in
            let finding = listed.finding
            return ScanFinding(
                member: finding.origin?.member,
                location: finding.origin?.location,
                entry: entryReferences[finding.entry],
                profiles: outcome.profiles(of: finding).map { profileReferences[$0] },
                confidence: finding.confidence.rawValue,
                start: finding.start,
                end: finding.end,
                line: finding.line,
                column: finding.column,
                match: listed.match,
                evidence: finding.evidence.map(ScanFinding.Evidence.init),
                dataClasses: outcome.dataClasses(of: finding).map(shown),
                reasons: explains ? finding.reasons.map(ScanFinding.Reason.init) : nil
            )
        }
    }

    private func shown(_ dataClass: DataClassOutcome) -> ScanAnswer.DataClass {
        ScanAnswer.DataClass(
            id: dataClass.id,
            name: dataClass.name,
            labels: dataClass.labels,
            profiles: dataClass.profiles.map { profileReferences[$0] }
        )
    }

    /// What the findings came to for the chosen profiles, those that match first.
    static func profiles(_ outcome: ScanOutcome, _ scanner: Scanner, _ chosen: [Int]) -> [ScanAnswer.Profile] {
        var outcomes = Dictionary(outcome.profiles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let profiles = chosen.compactMap { index -> ScanAnswer.Profile? in
            let profile = scanner.profiles[index]
            guard let outcome = outcomes.removeValue(forKey: profile.id) else { return nil }
            return ScanAnswer.Profile(
                reference: reference(profile),
                matchCount: outcome.matchCount,
                allowedMatchCount: outcome.allowedMatchCount
            )
        }
        return profiles.filter(\.isMatch) + profiles.filter { !$0.isMatch }
    }

    /// Takes the next finding.
    mutating func take(_ finding: Finding, _ match: Span<UInt8>) {
        counts[finding.entry] += 1
        confidences[finding.entry] = max(confidences[finding.entry] ?? finding.confidence, finding.confidence)
        guard listed.count < Self.mostFindings, bytes < Self.mostBytes else {
            omitted += 1
            return
        }
        var masked: [UInt8] = []
        // The values of a dataset are secrets: nobody may choose to see them.
        (finding.isSecret ? .hidden : mask).append(match, to: &masked)
        bytes += masked.count
        listed.append(Listed(finding: finding, match: String(decoding: masked, as: UTF8.self)))
    }

    private static func reference(_ profile: Scanner.Profile) -> ScanAnswer.Reference {
        ScanAnswer.Reference(id: profile.id, name: profile.name, type: profile.kind.rawValue)
    }
}

extension ScanFinding.Reason {
    /// A reason of the pipeline as an answer states it.
    fileprivate init(_ reason: ConfidenceReason) {
        self.init(
            kind: reason.kind.rawValue,
            term: reason.term,
            distance: reason.distance,
            result: reason.result?.rawValue
        )
    }
}

extension ScanFinding.Evidence {
    /// Evidence of the pipeline as an answer states it.
    fileprivate init(_ evidence: FindingEvidence) {
        switch evidence {
        case .columns(let names): self = .columns(names)
        case .similarity(let percent): self = .similarity(percent)
        }
    }
}
