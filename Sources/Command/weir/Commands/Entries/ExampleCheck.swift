import WeirCatalog
import WeirJSON
import WeirScan
import WeirTesting

/// Runs the examples of entries through the scanner that ships.
struct ExampleCheck {
    /// What came of it.
    struct Outcome: Hashable {
        /// How many examples ran.
        var examples = 0
        /// What does not hold: one line each, with the entry, the example and what was found.
        var problems: [String] = []
    }

    private let scan: ExampleScan

    /// Checks the examples with `scan`.
    init(_ scan: ExampleScan) {
        self.scan = scan
    }

    /// Runs all examples.
    func run(_ documentation: [EntryDocumentation]) -> Outcome {
        var outcome = Outcome()
        let documented = Dictionary(documentation.map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
        for (index, entry) in scan.entries.enumerated() {
            guard let examples = documented[entry.id]?.examples else {
                outcome.problems.append("\(entry.name): it has no examples")
                continue
            }
            for (number, example) in examples.match.enumerated() {
                outcome.examples += 1
                let problem = check(example, of: index)
                outcome.problems += problem.map { ["\(entry.name): match \(number + 1): \($0)"] } ?? []
            }
            for (number, example) in examples.reject.enumerated() {
                outcome.examples += 1
                let found = findings(of: index, in: example.text)
                if !found.isEmpty {
                    let spans = Self.describe(found.map(\.span))
                    outcome.problems.append(
                        "\(entry.name): reject \(number + 1) (\(example.why)): found at \(spans)"
                    )
                }
            }
        }
        return outcome
    }

    /// Compares what is found in an example with its marks.
    private func check(_ example: MatchExample, of entry: Int) -> String? {
        let marked = MarkedText(example.text)
        let found = findings(of: entry, in: marked.text)
        guard found.map(\.span) == marked.spans else {
            return "expected at \(Self.describe(marked.spans)), found at \(Self.describe(found.map(\.span)))"
        }
        guard let expected = example.confidence, let wrong = found.first(where: { $0.confidence != expected }) else {
            return nil
        }
        return "expected \(expected.rawValue), found \(wrong.confidence.rawValue)"
    }

    private func findings(of entry: Int, in text: String) -> [ExampleScan.Match] {
        scan.matches(in: text).filter { $0.entry == entry }
    }

    private static func describe(_ spans: [Range<Int>]) -> String {
        spans.isEmpty ? "no place" : spans.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    }
}
