import Testing
import WeirCatalog
import WeirContent
import WeirVerdict

@testable import WeirScan

/// What is found of all of a payload: labels that it carries, documents that it resembles.
struct PayloadFindingTests {
    typealias Definition = Scanner.Definition

    private static func gate(_ profiles: [(threshold: Int, pictures: Bool)]) -> FindingGate {
        let rules = profiles.enumerated().map { index, profile in
            var settings = ProfileSettings()
            settings.allowedMatchCount = profile.threshold
            settings.contextAwareness.isEnabled = true
            return ProfileRule(
                id: "\(index)",
                name: "",
                settings: settings,
                recognizesPictures: profile.pictures
            )
        }
        let claims = ProfileClaims(
            ProfileIndex(rules, members: rules.map { _ in [0, 1] }, entryCount: 2),
            hasKeywords: [false, false],
            isAlone: [false, false],
            isFile: true
        )
        return FindingGate(claims, entries: [], explains: false)
    }

    private static func take(
        _ wholes: [PayloadFinding],
        _ gate: FindingGate?
    ) -> (findings: [Finding], flow: FindingFlow) {
        var flow = FindingFlow(gate, expectsRepeats: false)
        var findings: [Finding] = []
        flow.takeWholes(wholes) { finding, window, match in
            #expect(window.isEmpty && match.isEmpty)
            findings.append(finding)
        }
        return (findings, flow)
    }

    @Test func `they count like other findings, with all confidence and an empty match`() {
        let whole = PayloadFinding(entry: 1, start: 10, end: 90, evidence: .similarity(87))
        let (findings, flow) = Self.take([PayloadFinding(entry: 0), whole], Self.gate([(0, true), (1, true)]))
        #expect(findings.map(\.entry) == [0, 1])
        #expect(findings.map(\.profiles) == [[0, 1], [0, 1]])
        #expect(findings.allSatisfy { $0.confidence == .veryHigh })
        #expect(findings[1].start..<findings[1].end == 10..<90)
        #expect(findings.map(\.evidence) == [nil, .similarity(87)])
        #expect(flow.outcomes.map(\.matchCount) == [2, 2])
    }

    @Test func `what was recognised in a picture counts for the profiles that recognise it`() {
        let origin = Origin(path: [], name: "image 1")
        let whole = PayloadFinding(entry: 0, origin: origin, isRecognized: true)
        let (findings, _) = Self.take([whole], Self.gate([(0, true), (0, false)]))
        #expect(findings.map(\.profiles) == [[0]])
        #expect(findings.map(\.origin) == [origin])
    }

    @Test func `without profiles they are passed on`() {
        #expect(Self.take([PayloadFinding(entry: 0)], nil).findings.count == 1)
    }

    @Test func `an entry of a label is no pattern, and is there`() throws {
        let scanner = try ScannerDefinitionTests.compiler.scanner(
            for: Definition(
                entries: [
                    Definition.Entry(id: "label", name: "Secret", method: .label("3F1C")),
                    ScannerDefinitionTests.custom("x", "X[0-9]{3}"),
                ],
                profiles: [ScannerDefinitionTests.profile("p", [.init("label"), .init("x")])]
            )
        )
        #expect(scanner.unavailable.isEmpty)
        let carried = [SensitivityLabel(id: "3f1c", site: nil, name: nil), .init(id: "0", site: nil, name: nil)]
        #expect(scanner.carried(carried + carried).map(\.entry) == [0])
        #expect(scanner.carried([]).isEmpty)
        var findings: [Finding] = []
        _ = scanner.scan(Payload(name: "", source: .bytes(Array("3f1c X123".utf8)))) { finding, _ in
            findings.append(finding)
        }
        #expect(findings.map(\.entry) == [1])
    }
}
