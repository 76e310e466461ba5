import Testing
import WeirCatalog
import WeirContent
import WeirTesting
import WeirVerdict

@testable import WeirScan

/// What a scanner that is made for an account finds, and for which of its profiles.
struct ScannerDefinitionTests {
    typealias Definition = Scanner.Definition
    typealias Profile = Scanner.Definition.Profile

    /// Finds nothing but what the tests define.
    static let compiler = ScannerCompiler(extractor: Extractor(), catalog: FindingGateTests.catalog)

    static func custom(_ id: String, _ regex: String, luhn: Bool = false) -> Definition.Entry {
        Definition.Entry(id: id, name: "Name of \(id)", method: .pattern(regex, checksum: luhn ? .luhn : nil))
    }

    static func profile(
        _ id: String,
        _ members: [Profile.Member],
        kind: Profile.Kind = .custom,
        recognizesPictures: Bool = true,
        change: (inout ProfileSettings) -> Void = { _ in }
    ) -> Profile {
        var settings = ProfileSettings()
        change(&settings)
        return Profile(
            id: id,
            name: "Name of \(id)",
            kind: kind,
            settings: settings,
            members: members,
            recognizesPictures: recognizesPictures
        )
    }

    private func scan(
        _ scanner: Scanner,
        _ text: String,
        _ options: ScanOptions = ScanOptions()
    ) -> (findings: [Finding], outcome: ScanOutcome) {
        var findings: [Finding] = []
        let payload = Payload(name: "", source: .bytes(Array(text.utf8)))
        let outcome = scanner.scan(payload, options) { finding, _, _ in findings.append(finding) }
        return (findings, outcome)
    }

    static let definition = Definition(
        entries: [
            custom("x", "X[0-9]{3}"), custom("y", "Y[0-9]{3}"), custom("z", "Z[0-9]{3}"), .predefined("A"),
        ],
        profiles: [
            profile("both", [.init("x"), .init("y")]),
            profile("one", [.init("x", isOn: false), .init("y")]) { $0.allowedMatchCount = 1 },
            profile("off", [.init("z", isOn: false)]),
            profile("strict", [.init("A"), .init("y")]) {
                $0.contextAwareness.isEnabled = true
                $0.confidenceThreshold = .high
            },
        ]
    )

    static let texts: [(text: String, profiles: [[Int]], counts: [Int])] = [
        ("«X123»", [[0]], [1, 0, 0, 0]),
        ("«Y123»", [[0, 1, 3]], [1, 1, 0, 1]),
        ("Z123", [], [0, 0, 0, 0]),
        ("«X123» «Y123» Z123 «Y456»", [[0], [0, 1, 3], [0, 1, 3]], [3, 2, 0, 2]),
        ("A123", [], [0, 0, 0, 0]),
        ("badge «A123»", [[3]], [0, 0, 0, 1]),
    ]

    @Test(arguments: texts)
    func `a finding says for which profiles it counts`(text: String, profiles: [[Int]], counts: [Int]) throws {
        let scanner = try Self.compiler.scanner(for: Self.definition)
        let marked = MarkedText(text)
        let (findings, outcome) = scan(scanner, marked.text)
        #expect(findings.map { $0.start..<$0.end } == marked.spans)
        #expect(findings.map(\.profiles) == profiles)
        #expect(outcome.profiles.map(\.matchCount) == counts)
        #expect(outcome.profiles.map(\.id) == ["both", "one", "off", "strict"])
        #expect(outcome.profiles.map(\.isMatch) == zip(counts, [0, 1, 0, 0]).map { $0 > $1 })
        #expect(outcome.isMatch == outcome.profiles.map(\.isMatch).contains(true))
    }

    @Test(arguments: [
        ([0], [[0], [0]], [2], 0), ([1], [[1]], [1], 0), ([3, 1], [[1, 3]], [1, 1], 0), ([2], [], [0], 0),
        ([], [], [], 0), ([0, 99, -1], [[0], [0]], [2], 0),
    ])
    func `profiles that a scan does not choose count nothing`(
        chosen: [Int],
        profiles: [[Int]],
        counts: [Int],
        withheld: Int
    ) throws {
        let scanner = try Self.compiler.scanner(for: Self.definition)
        let (findings, outcome) = scan(scanner, "X123 Y123 Z123", ScanOptions(profiles: chosen))
        #expect(findings.map(\.profiles) == profiles)
        #expect(outcome.profiles.map(\.matchCount) == counts)
        #expect(outcome.withheld == withheld)
        #expect(outcome.isMatch == (!profiles.isEmpty && chosen != [1]))
    }

    @Test func `only findings of entries that a chosen profile has on are withheld`() throws {
        let scanner = try Self.compiler.scanner(for: Self.definition)
        #expect(scan(scanner, "A111 A222", ScanOptions(profiles: [3])).outcome.withheld == 2)
        #expect(scan(scanner, "A111 A222", ScanOptions(profiles: [0])).outcome.withheld == 0)
    }

    @Test func `nothing is looked for that no profile has on`() throws {
        let scanner = try Self.compiler.scanner(for: Self.definition)
        #expect(scanner.entries.map(\.id) == ["A", "x", "y"])
        #expect(scanner.entries.map(\.kind) == [.predefined, .custom, .custom])
        #expect(scanner.entries.map(\.name) == ["A", "Name of x", "Name of y"])
        #expect(scanner.unavailable.isEmpty)
    }

    @Test func `an entry that stands alone is reported without a profile`() throws {
        var definition = Self.definition
        definition.entries.append(
            Definition.Entry(id: "w", name: "W", method: .pattern("W[0-9]", checksum: nil), isAlone: true)
        )
        let scanner = try Self.compiler.scanner(for: definition)
        let (findings, outcome) = scan(scanner, "W1", ScanOptions(profiles: [2]))
        #expect(findings.map(\.profiles) == [[]])
        #expect(outcome.isMatch)
    }

    @Test(arguments: [("4111111111111111", true), ("4111111111111112", false), ("4111 1111 1111 1111", true)])
    func `matches may have to pass a checksum`(number: String, isFound: Bool) throws {
        let regex = "4[0-9 ]{15,18}"
        for luhn in [true, false] {
            let scanner = try Self.compiler.scanner(
                for: Definition(
                    entries: [Self.custom("c", regex, luhn: luhn)],
                    profiles: [Self.profile("p", [.init("c")])]
                )
            )
            #expect(scan(scanner, number).findings.isEmpty == !(isFound || !luhn), "\(number) \(luhn)")
        }
    }

    @Test func `what cannot be found is stated with the profiles that want it`() throws {
        let scanner = try Self.compiler.scanner(
            for: Definition(
                entries: [
                    Self.custom("good", "G[0-9]"), Self.custom("bad", "("), Self.custom("empty", "a*"),
                    .predefined("nobody"), Self.custom("off", "("),
                    Definition.Entry(id: "words", name: "Words", method: .none(reason: "word lists come later")),
                ],
                profiles: [
                    Self.profile("p", [.init("good"), .init("bad"), .init("empty"), .init("nobody")]),
                    Self.profile("q", [.init("words"), .init("stranger"), .init("off", isOn: false)]),
                    Self.profile("r", [.init("stranger"), .init("words"), .init("words")]),
                ]
            )
        )
        #expect(scanner.entries.map(\.id) == ["good"])
        #expect(scanner.unavailable.map(\.id) == ["bad", "empty", "nobody", "words", "stranger"])
        #expect(scanner.unavailable.map(\.profiles) == [[0], [0], [0], [1, 2], [1, 2]])
        #expect(scanner.unavailable.map(\.reason).suffix(3).first == "the catalog has no entry with this identifier")
        #expect(
            scanner.unavailable.map(\.reason).suffix(2) == [
                "word lists come later", "there is no entry and no data class with this identifier",
            ]
        )
        #expect(scan(scanner, "G1").findings.map(\.profiles) == [[0]])
    }

    @Test func `nothing to look for makes a scanner that finds nothing`() throws {
        for definition in [Definition(), Definition(profiles: [Self.profile("p", [.init("nobody")])])] {
            let scanner = try Self.compiler.scanner(for: definition)
            let (findings, outcome) = scan(scanner, "4111111111111111 A111")
            #expect(findings.isEmpty && !outcome.isMatch && outcome.bytes == 21)
            #expect(outcome.profiles.map(\.matchCount) == definition.profiles.map { _ in 0 })
        }
    }

    @Test func `of entries and profiles with one identifier the first counts`() throws {
        let scanner = try Self.compiler.scanner(
            for: Definition(
                entries: [Self.custom("c", "C1"), Self.custom("c", "C2")],
                profiles: [Self.profile("p", [.init("c"), .init("c")]), Self.profile("p", [])]
            )
        )
        #expect(scan(scanner, "C1 C2").findings.map(\.start) == [0])
        #expect(scanner.profiles.map(\.id) == ["p"])
    }

    @Test func `a predefined profile wants entries together as the catalog says`() throws {
        let members = ["A", "B", "C", "D"].map { Profile.Member($0) }
        let scanner = try Self.compiler.scanner(
            for: Definition(
                entries: ["A", "B", "C", "D"].map { .predefined($0) },
                profiles: [
                    Self.profile("r", members, kind: .predefined), Self.profile("mine", [.init("B")]),
                    Self.profile("r2", members),
                ]
            )
        )
        let near = scan(scanner, "A111 B222 C333")
        #expect(near.findings.map(\.profiles) == [[0, 2], [0, 1, 2], [0, 2]])
        #expect(near.findings.map(\.isAmongOthers) == [true, true, true])
        let few = scan(scanner, "A111 B222", ScanOptions(profiles: [0, 1]))
        #expect(few.findings.map(\.profiles) == [[1]])
        #expect(few.outcome.withheld == 1)
        #expect(few.outcome.profiles.map(\.matchCount) == [0, 1])
    }

    @Test func `hundreds of profiles count apart`() throws {
        let entries = (0..<300).map { Self.custom("e\($0)", "ITEM\($0)x") }
        let profiles = (0..<300).map { number in
            Self.profile("p\(number)", (number..<min(300, number + 3)).map { .init("e\($0)") })
        }
        let scanner = try Self.compiler.scanner(for: Definition(entries: entries, profiles: profiles))
        let (findings, outcome) = scan(scanner, "ITEM0x ITEM150x ITEM299x")
        #expect(findings.map(\.profiles) == [[0], [148, 149, 150], [297, 298, 299]])
        #expect(outcome.profiles.filter(\.isMatch).map(\.id) == ["p0", "p148", "p149", "p150", "p297", "p298", "p299"])
    }

    @Test func `a scan may explain for itself`() throws {
        let scanner = try Self.compiler.scanner(for: Self.definition)
        for explains in [true, false, true] {
            let (findings, _) = scan(scanner, "X123", ScanOptions(explains: explains))
            #expect(findings.map(\.reasons.isEmpty) == [!explains])
        }
    }
}
