import Testing
import WeirCatalog
import WeirContent
import WeirTesting
import WeirVerdict

@testable import WeirScan

/// Which findings of a scan reach the caller, given the settings of the profiles that were chosen.
struct FindingGateTests {
    /// Four entries of one letter and digits, a profile that wants three of them together, and a plain one.
    static let catalog: Catalog = {
        let entries = ["A", "B", "C", "D"].map { letter in
            EntryDefinition(
                id: letter,
                name: letter,
                summary: "",
                patterns: [
                    PatternDefinition(
                        regex: #"(?-u:\b)\#(letter)[0-9]{3}(?-u:\b)"#,
                        confidence: ConfidenceDefinition(alone: .medium, keyword: .high, field: .high)
                    )
                ],
                keywords: KeywordDefinition(raise: ["badge"])
            )
        }
        return Catalog(
            entries: entries,
            profiles: [
                ProfileDefinition(
                    id: "r",
                    name: "Record",
                    summary: "",
                    entries: ["A", "B", "C", "D"],
                    together: TogetherDefinition(entries: 3, within: 40)
                ),
                ProfileDefinition(id: "p", name: "Plain", summary: "", entries: ["A"]),
            ]
        )
    }()

    private func scan(
        _ text: String,
        _ profiles: [String],
        change: (inout Scanner.Configuration) -> Void = { _ in }
    ) throws -> (findings: [Finding], outcome: ScanOutcome) {
        var configuration = Scanner.Configuration()
        configuration.profiles = profiles
        change(&configuration)
        let scanner = try Scanner(configuration, catalog: Self.catalog)
        var findings: [Finding] = []
        let payload = Payload(name: "", source: .bytes(Array(text.utf8)))
        var hasOtherBytes = false
        let outcome = scanner.scan(payload) { finding, match in
            hasOtherBytes = hasOtherBytes || match.count != finding.end - finding.start
            findings.append(finding)
        }
        #expect(!hasOtherBytes)
        #expect(outcome.findings == findings.count)
        return (findings, outcome)
    }

    static let records = [
        "A111 B222",
        "«A111» «B222» «C333»",
        "A111 A222 A333",
        "«A111» «A222» «B333» «C444»",
        "A111 . . . . . . . . . . . . . . . . . . B222 C333",
        "A111 . . . . . . . . . . . . . . . . . . «B222» «C333» «D444»",
        "«A111» «B222» «C333» . . . . . . . . . . . . . . . . . . . . . A111",
        "«A111» . . . . . «B222» . . . . . «C333» . . «A999»",
        "A111 B222 . . . . . . . . . . . . . . . . . . C333 D444",
    ]

    @Test(arguments: records)
    func `a record is three different entries near each other`(_ text: String) throws {
        let marked = MarkedText(text)
        let (findings, outcome) = try scan(marked.text, ["Record"])
        #expect(findings.map { $0.start..<$0.end } == marked.spans)
        #expect(!findings.map(\.isAmongOthers).contains(false))
        #expect(outcome.isMatch == !marked.spans.isEmpty)
        #expect(outcome.profiles.map(\.matchCount) == [marked.spans.count])
    }

    @Test func `a finding of a plain profile does not wait for others`() throws {
        let (findings, outcome) = try scan("A111 B222 . A333", ["Record", "Plain"])
        #expect(findings.map(\.start) == [0, 12])
        #expect(findings.allSatisfy { !$0.isAmongOthers })
        #expect(outcome.withheld == 1)
        #expect(outcome.profiles.map(\.matchCount) == [0, 2])
    }

    @Test func `findings arrive in the order of the text, whatever waits`() throws {
        let text = "A111 B222 " + String(repeating: ". ", count: 40) + "A111 A222 B333 C444 A555"
        let (findings, _) = try scan(text, ["Record", "Plain"])
        #expect(findings.map(\.start) == findings.map(\.start).sorted())
        #expect(findings.map(\.isAmongOthers) == [false, true, true, true, true, true])
    }

    @Test func `an explained record names the others`() throws {
        let (findings, _) = try scan("A111 B222 C333", ["Record"]) { $0.explains = true }
        #expect(findings.map { $0.reasons.last?.kind } == [.company, .company, .company])
        #expect(findings.map { $0.reasons.last?.term } == ["B, C", "A, C", "A, B"])
    }

    @Test func `a count that is allowed is no match`() throws {
        let text = "A111 A222 A333"
        for (allowed, isMatch) in [(0, true), (2, true), (3, false), (1000, false)] {
            let (findings, outcome) = try scan(text, ["Plain"]) { $0.profileSettings.allowedMatchCount = allowed }
            #expect(findings.count == 3)
            #expect(outcome.isMatch == isMatch, "\(allowed)")
            #expect(outcome.profiles.map(\.matchCount) == [3])
        }
    }

    @Test func `with context awareness only findings near a keyword count`() throws {
        let far = String(repeating: "x ", count: 100)
        let (findings, outcome) = try scan("badge A111 \(far) A222", ["Plain"]) {
            $0.profileSettings.contextAwareness.isEnabled = true
        }
        #expect(findings.map(\.start) == [6])
        #expect(outcome.withheld == 1)
    }

    @Test func `a threshold withholds what is less sure`() throws {
        let far = String(repeating: "x ", count: 100)
        let (findings, _) = try scan("badge A111 \(far) A222", ["Plain"]) {
            $0.profileSettings.confidenceThreshold = .high
        }
        #expect(findings.map(\.start) == [6])
    }

    @Test func `without a chosen profile nothing is withheld`() throws {
        let (findings, outcome) = try scan("A111 . B222", [])
        #expect(findings.count == 2)
        #expect(outcome.isMatch)
        #expect(outcome.profiles.isEmpty)
    }

    @Test func `a custom pattern counts beside any profile`() throws {
        let (findings, outcome) = try scan("x9 A111", ["Record"]) { $0.patterns = ["x9"] }
        #expect(findings.map(\.start) == [0])
        #expect(outcome.isMatch)
    }

    @Test func `a record many blocks long holds a bounded number of findings`() throws {
        let text = String(repeating: "A111 B222 C333 ", count: 40_000)
        let (findings, outcome) = try scan(text, ["Record"])
        #expect(findings.count == 120_000)
        #expect(outcome.isMatch)
    }
}
