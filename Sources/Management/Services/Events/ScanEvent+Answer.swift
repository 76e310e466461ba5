internal import WeirLog
internal import WeirVerdict

extension ScanEvent {
    /// What is remembered of an answer: which entries and profiles, how often and how sure; nothing of findings.
    ///
    /// - Parameters:
    ///   - answer: What the scan came to.
    ///   - source: Who asked for it.
    ///   - duration: How long it took.
    init(_ answer: ScanAnswer, from source: EventSource, duration: Duration) {
        self.init(
            source: source,
            file: File(
                fileExtension: KnownExtension.of(answer.file.name),
                mime: answer.file.mime,
                size: answer.file.size
            ),
            isMatch: answer.isMatch,
            isInspected: answer.isInspected,
            profiles: answer.profiles.filter { $0.matchCount > 0 }.map(Profile.init),
            entries: answer.entries.map(Entry.init),
            dataClasses: answer.dataClasses.map(DataClass.init),
            issues: Self.counted(answer.issues),
            undetected: answer.undetected.map(\.id),
            revision: answer.revision,
            milliseconds: Int(duration / .milliseconds(1)),
            payload: answer.payloadLog
        )
    }

    /// Issues by their codes; members and messages stay out.
    private static func counted(_ issues: [ScanAnswer.Issue]) -> [Issue] {
        struct Kind: Hashable {
            let code: String
            let problem: String?
            let isNotice: Bool
        }
        var order: [Kind] = []
        var counts: [Kind: Int] = [:]
        for issue in issues {
            let kind = Kind(code: issue.code, problem: issue.problem, isNotice: issue.isNotice)
            if counts[kind] == nil { order.append(kind) }
            counts[kind, default: 0] += 1
        }
        return order.map { Issue(code: $0.code, problem: $0.problem, isNotice: $0.isNotice, count: counts[$0] ?? 0) }
    }
}

extension ScanEvent.Profile {
    fileprivate init(_ profile: ScanAnswer.Profile) {
        self.init(
            reference: ScanEvent.Reference(id: profile.reference.id, name: profile.reference.name),
            type: profile.reference.type,
            matchCount: profile.matchCount,
            allowedMatchCount: profile.allowedMatchCount
        )
    }
}

extension ScanEvent.Entry {
    fileprivate init(_ entry: ScanAnswer.EntryCount) {
        self.init(
            reference: ScanEvent.Reference(id: entry.reference.id, name: entry.reference.name),
            type: entry.reference.type,
            count: entry.count,
            confidence: entry.confidence
        )
    }
}

extension ScanEvent.DataClass {
    fileprivate init(_ dataClass: ScanAnswer.DataClass) {
        self.init(
            reference: ScanEvent.Reference(id: dataClass.id, name: dataClass.name),
            tags: dataClass.labels.tags.map(Label.init),
            levels: dataClass.labels.levels.map(Label.init)
        )
    }
}

extension ScanEvent.DataClass.Label {
    fileprivate init(_ label: DataClassLabels.Label) {
        self.init(
            group: ScanEvent.Reference(id: label.groupID, name: label.groupName),
            label: ScanEvent.Reference(id: label.id, name: label.name)
        )
    }
}
