import Synchronization
import WeirManagement

/// Remembers what it is asked to scan, and always finds the same.
final class RecordingScans: ScanService {
    private let last = Mutex<ScanRequest?>(nil)

    /// What it was asked to scan last.
    var request: ScanRequest? { last.withLock { $0 } }

    func scan(_ request: ScanRequest, for account: AccountID) async throws(ManagementError) -> ScanAnswer {
        last.withLock { $0 = request }
        let entry = ScanAnswer.Reference(id: "e", name: "Badge", type: "custom")
        let profile = ScanAnswer.Reference(id: "p", name: "Badges", type: "custom")
        return ScanAnswer(
            revision: 7,
            profiles: [ScanAnswer.Profile(reference: profile, matchCount: 1, allowedMatchCount: 0)],
            entries: [ScanAnswer.EntryCount(reference: entry, count: 1, confidence: "high")],
            findings: [
                ScanFinding(
                    member: "inner.docx",
                    location: "page 2",
                    entry: entry,
                    profiles: [profile],
                    confidence: "high",
                    start: 3,
                    end: 9,
                    line: 1,
                    column: 4,
                    match: "******",
                    reasons: request.explains
                        ? [ScanFinding.Reason(kind: "keyword", term: "badge", distance: -4, result: "high")] : nil
                )
            ],
            omittedFindings: 0,
            file: ScanAnswer.File(name: request.name, size: request.content.count, mime: "text/plain", sha256: "00"),
            issues: [
                ScanAnswer.Issue(
                    member: "b.zip",
                    code: "encrypted",
                    message: "It is encrypted.",
                    problem: nil,
                    isNotice: false
                )
            ],
            labels: [ScanAnswer.CarriedLabel(id: "l", name: nil)],
            undetected: [ScanAnswer.Undetected(id: "t", name: "Topic", reason: "There is no detector.")]
        )
    }
}
