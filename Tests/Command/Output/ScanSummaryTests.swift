import Testing
import WeirCatalog
import WeirContent

@testable import weir

struct ScanSummaryTests {
    @Test(arguments: [
        (false, 0, 0, 0), (false, 0, 3, 1), (true, 0, 0, 3), (true, 0, 3, 1), (true, 1, 3, 2), (true, 1, 0, 2),
    ])
    func `the exit status says what a scan came to`(hasFailure: Bool, named: Int, findings: Int, expected: Int32) {
        var summary = ScanSummary(entries: 1)
        if hasFailure {
            summary.note(ScanSummary.Failure(path: [], issue: InspectionIssue(code: .io, message: "")))
        }
        summary.namedPathFailed = named > 0
        for _ in 0..<findings {
            summary.tally.count(entry: 0, .high)
        }
        summary.filesThatMatch = min(1, findings)
        #expect(summary.exitStatus == expected)
    }

    @Test func `findings that are tolerated do not fail a scan`() {
        var summary = ScanSummary(entries: 1)
        summary.tally.count(entry: 0, .high)
        summary.filesWithFindings = 1
        #expect(summary.exitStatus == 0)
    }
}
