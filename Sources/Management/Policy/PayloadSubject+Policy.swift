internal import WeirCatalog
internal import WeirContent
internal import WeirLog
internal import WeirManagement
internal import WeirScan

extension PayloadSubject {
    /// What a scan that somebody asks for is about.
    init(_ request: ScanRequest, _ scanner: Scanner) {
        self.init(
            profiles: scanner.profiles.map(\.id),
            entries: scanner.entries.map { Entry(id: $0.id, name: $0.name) },
            phase: .request,
            fileName: request.isFile ? request.name : nil
        )
    }
}

extension PayloadMatch {
    /// A finding as the payload log takes it.
    init(_ finding: Finding) {
        self.init(
            story: finding.story,
            isReread: finding.isReread,
            start: finding.start,
            entry: finding.entry,
            profiles: finding.profiles,
            undecided: finding.classed,
            confidence: finding.confidence.rawValue,
            isAlwaysHidden: finding.isSecret
        )
    }
}

extension PayloadMatch.Place {
    /// Where a finding is.
    init(_ finding: Finding) {
        self.init(member: finding.origin?.member, location: finding.origin?.location)
    }
}
