import Prometheus
import Testing
import WeirLog
import WeirManagement
import WeirServer

struct ScanMetricsTests {
    /// Answers as it is told.
    private struct FixedScans: ScanService {
        let answer: ScanAnswer?

        func scan(_ request: ScanRequest, for account: AccountID) async throws(ManagementError) -> ScanAnswer {
            guard let answer else { throw ManagementError(.overloaded, "too many scans wait") }
            return answer
        }
    }

    private static func answer(matches: Int, isInspected: Bool) -> ScanAnswer {
        let issue = ScanAnswer.Issue(member: nil, code: "encrypted", message: "", problem: nil, isNotice: false)
        return ScanAnswer(
            revision: 1,
            profiles: [
                ScanAnswer.Profile(
                    reference: ScanAnswer.Reference(id: "p", name: "P", type: "custom"),
                    matchCount: matches,
                    allowedMatchCount: 0
                )
            ],
            entries: [],
            findings: [],
            omittedFindings: 0,
            file: ScanAnswer.File(name: "f", size: 3, mime: "text/plain", sha256: ""),
            issues: isInspected ? [] : [issue],
            labels: [],
            undetected: []
        )
    }

    @Test(
        arguments: [
            (answer(matches: 1, isInspected: true), "match"), (answer(matches: 1, isInspected: false), "match"),
            (answer(matches: 0, isInspected: true), "no_match"),
            (answer(matches: 0, isInspected: false), "not_inspected"),
            (nil, "refused"),
        ] as [(ScanAnswer?, String)]
    )
    func `a scan is counted by what it came to`(answer: ScanAnswer?, outcome: String) async {
        let registry = PrometheusRegistry()
        let service = MeteredScanService(FixedScans(answer: answer), metrics: registry)
        let request = ScanRequest(
            content: [1, 2, 3],
            name: "f",
            declaredType: nil,
            isFile: true,
            profiles: [],
            masking: .full,
            explains: false
        )
        _ = try? await service.scan(request, for: AccountID())
        let text = String(decoding: Array(registry.text().utf8), as: UTF8.self)
        #expect(text.contains("weir_scans_total{outcome=\"\(outcome)\"} 1"))
        #expect(text.contains("weir_scan_bytes_total \(answer == nil ? 0 : 3)"))
    }
}
