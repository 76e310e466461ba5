import Testing
import WeirCatalog
import WeirContent
import WeirDetection
import WeirExtraction

@testable import WeirScan

/// What the scanners of a server share, and what goes with them.
struct ScannerCompilerTests {
    typealias Definition = Scanner.Definition

    private static func definition(_ patterns: [String]) -> Definition {
        Definition(
            entries: patterns.enumerated().map { number, pattern in
                Definition.Entry(id: "e\(number)", name: pattern, method: .pattern(pattern, checksum: nil))
            },
            profiles: [
                ScannerDefinitionTests.profile("p", patterns.indices.map { .init("e\($0)") })
            ]
        )
    }

    private static func starts(_ scanner: Scanner, _ text: String) -> [Int] {
        var starts: [Int] = []
        _ = scanner.scan(Payload(name: "", source: .bytes(Array(text.utf8)))) { finding, _ in
            starts.append(finding.start)
        }
        return starts
    }

    @Test func `a scanner that was replaced goes on as it was`() throws {
        let compiler = ScannerCompiler(extractor: Extractor())
        let old = try compiler.scanner(for: Self.definition(["old[0-9]", "both[0-9]"]))
        let new = try compiler.scanner(for: Self.definition(["new[0-9]", "both[0-9]"]), replacing: old)
        #expect(Self.starts(old, "old1 new2 both3") == [0, 10])
        #expect(Self.starts(new, "old1 new2 both3") == [5, 10])
    }

    @Test func `a scanner is gone with the last scan that uses it`() throws {
        let compiler = ScannerCompiler(extractor: Extractor())
        weak var released: Scanner?
        weak var leases: ScanLeases?
        var latest: Scanner?
        do {
            let old = try compiler.scanner(for: Self.definition(["old[0-9]", "both[0-9]"]))
            released = old
            leases = old.leases
            latest = try compiler.scanner(for: Self.definition(["new[0-9]", "both[0-9]"]), replacing: old)
            #expect(Self.starts(old, "old1") == [0])
        }
        #expect(released == nil && leases == nil)
        #expect(latest.map { Self.starts($0, "new1 both2") } == [0, 5])
    }

    @Test func `all scanners of a compiler share one extractor`() throws {
        let compiler = ScannerCompiler(extractor: Extractor())
        let scanners = try [["a1"], ["b2"], ["c3"]].map { try compiler.scanner(for: Self.definition($0)) }
        #expect(scanners.allSatisfy { $0.extractor === compiler.extractor })
    }

    @Test func `an imported list that is missing costs nothing but its entry`() throws {
        var settings = Scanner.Settings()
        settings.termFolder = "/nonexistent"
        let compiler = ScannerCompiler(extractor: Extractor(), settings: settings)
        let catalog = Catalog.predefined
        let scanner = try compiler.scanner(
            for: Definition(
                entries: catalog.entries.map { .predefined($0.id) },
                profiles: catalog.profiles.map { profile in
                    ScannerDefinitionTests.profile(
                        profile.id,
                        catalog.entries(of: profile).map { .init($0.id) },
                        kind: .predefined
                    )
                }
            )
        )
        let described = scanner.unavailable.compactMap { catalog.entry($0.id) }
        #expect(described.count == scanner.unavailable.count)
        #expect(described.allSatisfy { $0.unavailable != nil || $0.terms?.list == "icd-11" })
        #expect(!scanner.unavailable.map(\.profiles.isEmpty).contains(true))
        #expect(Self.starts(scanner, "card number 4111111111111111") == [12])
    }

    @Test(arguments: [(nil, true), ([0], true), ([1], false), ([], false), ([1, 7, -1], false)] as [([Int]?, Bool)])
    func `text in pictures is read when a profile of the scan wants it`(chosen: [Int]?, isWanted: Bool) throws {
        let scanner = try ScannerCompiler(extractor: Extractor()).scanner(
            for: Definition(
                entries: [Definition.Entry(id: "e", name: "E", method: .pattern("E1", checksum: nil))],
                profiles: [
                    ScannerDefinitionTests.profile("with", [.init("e")]),
                    ScannerDefinitionTests.profile("without", [.init("e")], recognizesPictures: false),
                ]
            )
        )
        #expect(scanner.recognizesPictures(chosen) == isWanted)
        let payload = Payload(name: "", source: .bytes([]))
        let options = scanner.extractor.options(for: payload, recognizesPictures: isWanted)
        #expect(options.wantsPictures == isWanted)
    }
}
