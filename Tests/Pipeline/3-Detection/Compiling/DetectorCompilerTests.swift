import TermLists
import Testing
import WeirCatalog
import WeirTesting

@testable import WeirDetection

/// What detectors share, and that sharing changes nothing of what they find.
struct DetectorCompilerTests {
    /// Patterns of every route, many of each, so that there are several automata.
    static let patterns: [String] = (0..<600).map { number in
        let letter = Character(Unicode.Scalar(UInt8(0x41 + number % 26)))
        return switch number % 6 {
        case 0: "ITEM\(number)-[0-9]{2}"
        case 1: #"\b\#(letter)[0-9]{\#(3 + number % 30)}x\b"#
        case 2: "[0-9]{2}\(letter)[0-9]{\(1 + number % 25)}"
        case 3: "(?i)word\(number)é"
        case 4: #"\b\#(letter)[a-z ]{\#(60 + number % 100)}\#(number)\b"#
        default: "[\(letter)xyz]{\(20 + number % 7)}"
        }
    }

    static let text: [UInt8] = {
        var text = ""
        var generator = SeededGenerator(seed: 5)
        let pieces = [
            "ITEM0-12", "ITEM6-1", "WORD3é", "word9É", "B123x", "é12C34", "12C3456789", "xyzxyzxyzxyzxyzxyzxyzxyzyy",
            "H1234567890x", "Zabc", "\n", "0123456789",
        ]
        for _ in 0..<1000 {
            text += pieces[Int(generator.next() % UInt64(pieces.count))] + (generator.next() % 3 == 0 ? "" : " ")
        }
        return Array(text.utf8)
    }()

    private static func entries(_ patterns: [String], _ compiler: DetectorCompiler) throws -> [DetectionEntry] {
        try patterns.map { try DetectionEntry(pattern: $0, compiler: compiler) }
    }

    private static func found(_ detector: Detector, _ patterns: [String]) throws -> Set<String> {
        var scan = try DetectionScan(detector)
        return Set(scan.detections(in: text).map { "\(patterns[$0.entry]) \($0.start) \($0.end)" })
    }

    @Test func `many patterns together find what each finds alone`() throws {
        let compiler = DetectorCompiler()
        let together = try Self.found(
            try Detector(try Self.entries(Self.patterns, compiler), compiler: compiler),
            Self.patterns
        )
        var alone: Set<String> = []
        for pattern in Self.patterns {
            alone.formUnion(try Self.found(try Detector(try Self.entries([pattern], DetectorCompiler())), [pattern]))
        }
        #expect(together == alone)
        #expect(together.count > 300)
    }

    @Test func `a detector that takes the place of another finds what a new one finds`() throws {
        let compiler = DetectorCompiler()
        var generator = SeededGenerator(seed: 11)
        var patterns = Self.patterns
        var detector = try Detector(try Self.entries(patterns, compiler), compiler: compiler)
        for step in [0, 1, 3, 7, 11, 17] {
            for _ in 0..<(step * step) {
                let index = Int(generator.next() % UInt64(patterns.count))
                switch generator.next() % 4 {
                case 0: patterns.remove(at: index)
                case 1: patterns.insert(patterns[index], at: 0)
                case 2: patterns[index] = "ITEM\(index)[0-9]?-[0-9]"
                default: patterns[index] = "(?:ITEM0-1|word\(index))"
                }
            }
            let entries = try Self.entries(patterns, compiler)
            detector = try Detector(entries, compiler: compiler, replacing: detector)
            let fresh = try Detector(try Self.entries(patterns, DetectorCompiler()))
            #expect(try Self.found(detector, patterns) == Self.found(fresh, patterns), "step \(step)")
        }
    }

    @Test func `what did not change is not made again`() throws {
        let compiler = DetectorCompiler()
        let catalog = Catalog.predefined.entries.filter { $0.unavailable == nil && $0.terms?.list != "icd-11" }
        func detector(_ patterns: [String], replacing other: Detector?) throws -> Detector {
            let predefined = try catalog.map { try DetectionEntry($0, compiler: compiler) }
            let entries = predefined + (try Self.entries(patterns, compiler))
            return try Detector(entries, compiler: compiler, replacing: other)
        }
        let before = try detector(Self.patterns, replacing: nil)
        let after = try detector(["\\bNEW[0-9]{2}\\b"] + Self.patterns.dropFirst(), replacing: before)
        #expect(before.keywords === after.keywords)
        #expect(before.termStage?.table === after.termStage?.table)
        #expect(before.literalStage?.main.set === after.literalStage?.main.set)
        #expect(after.literalStage?.recent?.set.literals.count == 1)
        let machines = Set(before.startGroups.map { ObjectIdentifier($0.all.machine) })
        #expect(machines.isSuperset(of: after.startGroups.map { ObjectIdentifier($0.all.machine) }))
        #expect(before.matchers.last??.matcher === after.matchers.last??.matcher)
    }

    @Test func `a changed pattern costs one automaton`() throws {
        let compiler = DetectorCompiler()
        let before = try Detector(try Self.entries(Self.patterns, compiler), compiler: compiler)
        var patterns = Self.patterns
        patterns[1] = #"\bQ[0-9]{5}q\b"#
        let after = try Detector(try Self.entries(patterns, compiler), compiler: compiler, replacing: before)
        let machines = Set(before.startGroups.map { ObjectIdentifier($0.all.machine) })
        let new = after.startGroups.filter { !machines.contains(ObjectIdentifier($0.all.machine)) }
        #expect(before.startGroups.count >= 4)
        #expect((1...2).contains(new.count))
    }

    @Test func `literals that came later are compiled with the others when they are many`() throws {
        let compiler = DetectorCompiler()
        func patterns(changed: Int) -> [String] { (0..<2000).map { $0 < changed ? "later-\($0)-x" : "first-\($0)-x" } }
        let first = try Detector(try Self.entries(patterns(changed: 0), compiler), compiler: compiler)
        var sizes: [Int?] = []
        for changed in [0, 1, LiteralStage.mostRecent, LiteralStage.mostRecent + 1] {
            let entries = try Self.entries(patterns(changed: changed), compiler)
            let detector = try Detector(entries, compiler: compiler, replacing: first)
            sizes.append(detector.literalStage?.recent?.set.literals.count)
        }
        #expect(sizes == [nil, 1, LiteralStage.mostRecent, nil])
    }

    @Test func `literals that nobody uses any more are let go when they are most`() throws {
        let compiler = DetectorCompiler()
        let all = (0..<1000).map { "first-\($0)-x" }
        let before = try Detector(try Self.entries(all, compiler), compiler: compiler)
        for (kept, isSame) in [(999, true), (500, true), (499, false), (1, false)] {
            let entries = try Self.entries(Array(all.prefix(kept)), compiler)
            let after = try Detector(entries, compiler: compiler, replacing: before)
            #expect((after.literalStage?.main.set === before.literalStage?.main.set) == isSame, "\(kept)")
        }
    }

    @Test func `the compiler keeps no part alive`() throws {
        let compiler = DetectorCompiler()
        weak var machine: StartMachine?
        weak var pattern: CompiledPattern?
        weak var set: LiteralSet?
        do {
            let detector = try Detector(try Self.entries(Self.patterns, compiler), compiler: compiler)
            machine = detector.startGroups.first?.all.machine
            pattern = detector.slots.first?.pattern
            set = detector.literalStage?.main.set
            #expect(machine != nil && pattern != nil && set != nil)
        }
        #expect(machine == nil && pattern == nil && set == nil)
    }

    @Test func `keys of parts that are gone are forgotten`() throws {
        let compiler = DetectorCompiler()
        for number in 0..<2000 { _ = try compiler.pattern("gone\(number)") }
        #expect(compiler.count <= 200)
    }

    @Test(arguments: ["(", "a*", "x{9999}"])
    func `a pattern that is refused is refused again`(regex: String) {
        let compiler = DetectorCompiler()
        for _ in 0..<2 { #expect(throws: DetectionError.self) { try compiler.pattern(regex) } }
    }
}
