import Testing
import WeirCatalog
import WeirTesting
import WeirVerdict

@testable import WeirScan

/// Scans with random classes, profiles and findings come to the same as a plain reading of the rules.
struct DataClassPropertyTests {
    @Test(arguments: 0..<40)
    func `the gate agrees with a plain reading of the rules`(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        for round in 0..<60 {
            let situation = DataClassSituation(&random)
            let expected = DataClassReference(situation)
            var gate = situation.gate
            var passed: [DataClassReference.Passed] = []
            var findings: [Finding] = []
            func pass(_ finding: Finding, _ window: Span<UInt8>, _ match: Range<Int>) {
                passed.append(DataClassReference.Passed(number: finding.start, profiles: finding.profiles))
                findings.append(finding)
                #expect(window.count == 3 && match == 1..<2 && window[1] == UInt8(finding.entry))
            }
            for (finding, isRecognized) in situation.findings {
                let window = [0, UInt8(finding.entry), 0]
                gate.isRecognized = isRecognized
                gate.take(finding, window.span, 1..<2, pass)
            }
            gate.finish(pass)
            gate.close(pass)
            let comment: Comment = "seed \(seed), round \(round)"
            #expect(gate.outcomes.map(\.matchCount) == expected.matchCounts, comment)
            #expect(passed == expected.passed, comment)
            #expect(gate.withheld == expected.withheld, comment)
            #expect(gate.verdict.holding.map { $0.id } == expected.holding.map(\.id), comment)
            #expect(gate.verdict.holding.map(\.profiles) == expected.holding.map(\.profiles), comment)
            #expect(gate.verdict.undecided.map { $0.id } == expected.undecided.map(\.id), comment)
            #expect(gate.verdict.undecided.map(\.profiles) == expected.undecided.map(\.profiles), comment)
            let outcome = ScanOutcome(gate, findings.count)
            #expect(findings.map { outcome.profiles(of: $0) } == expected.finalProfiles, comment)
            #expect(findings.map { outcome.dataClasses(of: $0).map(\.id) } == expected.labels, comment)
        }
    }
}

extension ScanOutcome {
    /// What a gate has let through, of content that is nothing else.
    fileprivate init(_ gate: FindingGate, _ findings: Int) {
        self.init(
            bytes: 0,
            findings: findings,
            withheld: gate.withheld,
            profiles: gate.outcomes,
            isMatch: false,
            mime: "",
            issues: [],
            labels: [],
            isSkipped: false,
            dataClasses: gate.verdict.holding,
            undecided: gate.verdict.undecided,
            omitted: gate.omitted
        )
    }
}
