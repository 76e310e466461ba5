import WeirCatalog
import WeirScan
import WeirTesting

/// Looks for entries that find the values of others: where both are reported, one of them is a false alarm.
struct CollisionCheck {
    /// The level from which a match counts: what a scan reports unless it is told otherwise.
    static let level = ConfidenceLevel.medium

    private struct Pair: Hashable {
        let entry: Int
        let other: Int
    }

    private let scan: ExampleScan
    private let documentation: [EntryDocumentation?]
    private let declared: Set<Pair>

    /// Looks at the examples of a catalog with `scan`.
    init(_ scan: ExampleScan, _ documentation: [EntryDocumentation]) {
        let documented = Dictionary(documentation.map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
        let indices = Dictionary(
            scan.entries.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var declared: Set<Pair> = []
        for (index, entry) in scan.entries.enumerated() {
            for other in documented[entry.id]?.overlaps.compactMap({ indices[$0] }) ?? [] {
                declared.insert(Pair(entry: index, other: other))
                declared.insert(Pair(entry: other, other: index))
            }
        }
        self.scan = scan
        self.documentation = scan.entries.map { documented[$0.id] }
        self.declared = declared
    }

    /// Every entry with every other one that finds some of its values, or that is declared to, in catalog order.
    func run() -> [Collision] {
        documentation.enumerated().flatMap { index, documentation in
            documentation.map { collisions(of: index, in: $0.examples.match) } ?? []
        }
    }

    private func collisions(of entry: Int, in examples: [MatchExample]) -> [Collision] {
        var places: [Int: [Collision.Place]] = [:]
        var marked = 0
        for (number, example) in examples.enumerated() {
            let text = MarkedText(example.text)
            let others = scan.matches(in: text.text).filter { $0.entry != entry && $0.confidence >= Self.level }
            for span in text.spans {
                marked += 1
                // The surest match of each entry: a value may be covered by several of one.
                var surest: [Int: ConfidenceLevel] = [:]
                for match in others where match.span.overlaps(span) {
                    surest[match.entry] = max(surest[match.entry] ?? match.confidence, match.confidence)
                }
                for (other, confidence) in surest {
                    places[other, default: []].append(Collision.Place(example: number + 1, confidence: confidence))
                }
            }
        }
        return scan.entries.indices.compactMap { other in
            let isDeclared = declared.contains(Pair(entry: entry, other: other))
            guard isDeclared || places[other] != nil else { return nil }
            return Collision(
                entry: scan.entries[entry].name,
                other: scan.entries[other].name,
                marked: marked,
                places: places[other] ?? [],
                isDeclared: isDeclared
            )
        }
    }
}
