internal import Glibc
internal import TermLists
internal import WeirCatalog
internal import WeirDetection

/// Measures what looking for an account's own data costs beside entries of the catalog: the recommended ones, and all.
///
/// `bench-accounts CORPORA MIB ROUNDS [PART]`: reads the first MIB of each corpus, and prints the table of the README, or
/// its rows whose scenario or entries of the catalog have PART in their name.
@main
enum BenchAccounts {
    private static let corpora = ["prose.txt", "code.swift", "logs.log"]

    static func main() throws {
        let arguments = CommandLine.arguments
        guard (4...5).contains(arguments.count), let size = Int(arguments[2]), let rounds = Int(arguments[3]) else {
            print("usage: bench-accounts CORPORA MIB ROUNDS [PART]")
            exit(2)
        }
        let texts = corpora.map { (name: $0, text: Corpus.read("\(arguments[1])/\($0)", atMost: size << 20)) }
        print("| what | corpus | beside | without, MB/s | with it, MB/s | share |", terminator: "")
        print(" findings | made in, ms | memory, MiB |")
        print("| --- | --- | --- | --: | --: | --: | --: | --: | --: |")
        let catalog = Catalog.predefined
        let bases = [
            ("recommended", catalog.recommended),
            ("whole catalog", catalog.entries.filter { isThere($0) }),
        ]
        let part = arguments.count > 4 ? arguments[4] : ""
        for (name, definitions) in bases {
            let all = try Scenario.all(corpora: texts)
            let scenarios = all.filter { part.isEmpty || "\($0.name) \(name)".contains(part) }
            try measure(scenarios, beside: name, definitions, texts, rounds: rounds)
        }
    }

    /// Whether an entry has a detector, and the list that it may need ships with weir.
    private static func isThere(_ entry: EntryDefinition) -> Bool {
        entry.unavailable == nil && (entry.terms.map { TermListStore().problem(with: $0.list) == nil } ?? true)
    }

    /// Prints the rows of some scenarios beside some entries of the catalog.
    private static func measure(
        _ scenarios: [Scenario],
        beside name: String,
        _ definitions: [EntryDefinition],
        _ texts: [(name: String, text: [UInt8])],
        rounds: Int
    ) throws {
        let compiler = DetectorCompiler()
        let entries = try definitions.map { try DetectionEntry($0, compiler: compiler) }
        let lists = TermListStore(folder: nil)
        let base = try Detector(entries, lists: lists, minimum: .medium, compiler: compiler)
        for scenario in scenarios {
            let resident = Memory.resident
            var more: Detector?
            let seconds = try CPUTime.of {
                more = try Detector(
                    entries + (try scenario.make()),
                    lists: lists,
                    minimum: .medium,
                    compiler: compiler,
                    replacing: base
                )
            }
            guard let more else { continue }
            let memory = Memory.resident - resident
            for (corpus, text) in texts {
                let measured = try rates(base, more, text, rounds: rounds)
                let cells = [
                    "\(Int(measured.base))", "\(Int(measured.more))",
                    "\(Int((measured.more / measured.base * 100).rounded())) %",
                    "\(measured.findings)", "\(Int(seconds * 1000))", "\(memory >> 20)",
                ]
                print("| \(scenario.name) | \(corpus) | \(name) | \(cells.joined(separator: " | ")) |")
            }
        }
    }

    /// The medians of rounds in turn, in MB a second of processor time, after one round that warms both up.
    private static func rates(
        _ base: Detector,
        _ more: Detector,
        _ text: [UInt8],
        rounds: Int
    ) throws -> (base: Double, more: Double, findings: Int) {
        var baseScan = try DetectionScan(base)
        var moreScan = try DetectionScan(more)
        let tally = more.printTally()
        let without = baseScan.findings(in: text, nil)
        let findings = moreScan.findings(in: text, tally) - without
        var baseTimes: [Double] = []
        var moreTimes: [Double] = []
        for _ in 0..<rounds {
            baseTimes.append(CPUTime.of { _ = baseScan.findings(in: text, nil) })
            moreTimes.append(CPUTime.of { _ = moreScan.findings(in: text, tally) })
        }
        let megabytes = Double(text.count) / 1e6
        return (megabytes / baseTimes.sorted()[rounds / 2], megabytes / moreTimes.sorted()[rounds / 2], findings)
    }
}

extension DetectionScan {
    /// Scans a text and counts what is reported.
    fileprivate mutating func findings(in text: [UInt8], _ prints: PrintTally?) -> Int {
        var position = 0
        let reported = unsafe scan(prints: prints) { room in
            let count = min(room.count, text.count - position)
            unsafe text.withUnsafeBytes { bytes in
                unsafe room.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)]))
            }
            position += count
            return count
        } onDetection: { _, _, _ in
        }.reported
        return reported + (prints?.finish().count ?? 0)
    }
}
