import WeirScan

/// Keeps the findings of one content until its data classes are decided, so that each is reported with its labels.
///
/// When they become too many, these and all further ones are reported without labels.
struct LabelledFindings {
    /// How many findings are kept.
    private static let most = 50_000
    /// How many bytes of matches are kept.
    private static let mostBytes = 16 << 20

    private let entries: [Scanner.Entry]
    private let profiles: [Scanner.Profile]
    private var waits: Bool
    private var kept: [(finding: Finding, match: [UInt8])] = []
    private var bytes = 0

    /// Keeps nothing yet, and nothing at all unless there are data classes to wait for.
    init(_ scanner: Scanner) {
        entries = scanner.entries
        profiles = scanner.profiles
        waits = scanner.usesDataClasses
    }

    /// Takes the next finding.
    mutating func take(_ finding: Finding, _ match: Span<UInt8>, _ onFinding: (Finding, Span<UInt8>) -> Void) {
        if waits, kept.count >= Self.most || match.count > Self.mostBytes - bytes {
            waits = false
            for next in kept { onFinding(shown(next.finding), next.match.span) }
            kept = []
        }
        guard waits else { return onFinding(shown(finding), match) }
        var copy: [UInt8] = []
        copy.reserveCapacity(match.count)
        for index in match.indices { copy.append(match[index]) }
        bytes += copy.count
        kept.append((finding, copy))
    }

    /// Reports what is kept, at the end of the content.
    mutating func finish(_ outcome: ScanOutcome, _ onFinding: (Finding, Span<UInt8>) -> Void) {
        for next in kept {
            var finding = next.finding
            finding.dataClasses = outcome.dataClasses(of: finding)
            if finding.dataClasses.isEmpty {
                finding = shown(finding)
            } else {
                finding.shownProfiles = named(outcome.profiles(of: finding))
            }
            onFinding(finding, next.match.span)
        }
        kept = []
    }

    /// A finding with its profiles, where its entry does not name them: each may count for others of them.
    private func shown(_ finding: Finding) -> Finding {
        guard !finding.profiles.isEmpty, entries.indices.contains(finding.entry),
            entries[finding.entry].profiles.isEmpty
        else { return finding }
        var finding = finding
        finding.shownProfiles = named(finding.profiles)
        return finding
    }

    private func named(_ indexes: [Int]) -> [Scanner.Entry.Profile] {
        indexes.filter(profiles.indices.contains).map { index in
            Scanner.Entry.Profile(id: profiles[index].id, name: profiles[index].name, wantsCompany: false)
        }
    }
}
