import WeirCatalog

/// How many findings there are of each entry at each level.
struct Tally: Hashable, Sendable {
    private static let levels = ConfidenceLevel.allCases.count

    private var counts: [Int]

    /// An empty tally of `entries` entries.
    init(entries: Int) {
        counts = Array(repeating: 0, count: entries * Self.levels)
    }

    /// Counts one finding.
    @inline(__always)
    mutating func count(entry: Int, _ level: ConfidenceLevel) {
        let index = entry * Self.levels + level.rank
        if counts.indices.contains(index) {
            counts[index] += 1
        }
    }

    /// How many findings of an entry have this level.
    subscript(entry: Int, level: ConfidenceLevel) -> Int {
        let index = entry * Self.levels + level.rank
        return counts.indices.contains(index) ? counts[index] : 0
    }

    /// How many findings of an entry there are.
    func total(of entry: Int) -> Int {
        ConfidenceLevel.allCases.reduce(0) { $0 + self[entry, $1] }
    }

    /// How many findings there are.
    var total: Int {
        counts.reduce(0, +)
    }

    /// Adds what another thread counted.
    static func += (left: inout Tally, right: Tally) {
        for (index, count) in right.counts.enumerated() where left.counts.indices.contains(index) {
            left.counts[index] += count
        }
    }
}
