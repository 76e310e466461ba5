/// Simple case folding: which scalars are one letter when case does not matter.
///
/// The letters come in orbits, such as `k`, `K` and the Kelvin sign, or `Σ`, `σ` and `ς`.
enum CaseFolding {
    private struct Member {
        let scalar: UInt32
        let orbit: Int
    }

    private struct Table {
        var orbits: [[UInt32]] = []
        var members: [Member] = []
    }

    private static let table = decoded()

    /// Calls `body` with the orbit of every member of `range` that has one.
    static func forEachOrbit(in range: ClosedRange<UInt32>, _ body: ([UInt32]) -> Void) {
        let members = table.members
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if members[middle].scalar < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < members.count, members[low].scalar <= range.upperBound {
            body(table.orbits[members[low].orbit])
            low += 1
        }
    }

    /// Per orbit: its size, the distance of its first scalar from that of the orbit before, the steps to the others.
    private static func decoded() -> Table {
        var reader = UnicodeTables.Reader(Array(UnicodeTables.caseFolding.utf8)[...])
        var table = Table()
        var first: UInt32 = 0
        while let size = reader.next(), let distance = reader.next() {
            first += distance
            var orbit = [first]
            var scalar = first
            for _ in 1..<max(size, 1) {
                scalar += reader.next() ?? 0
                orbit.append(scalar)
            }
            table.members += orbit.map { Member(scalar: $0, orbit: table.orbits.count) }
            table.orbits.append(orbit)
        }
        table.members.sort { $0.scalar < $1.scalar }
        return table
    }
}

extension ScalarSet {
    /// The set with every scalar that differs from a member in nothing but case.
    package var caseFolded: ScalarSet {
        var added: [ClosedRange<UInt32>] = []
        for range in ranges {
            CaseFolding.forEachOrbit(in: range) { orbit in
                for scalar in orbit where !range.contains(scalar) { added.append(scalar...scalar) }
            }
        }
        return added.isEmpty ? self : ScalarSet(ranges + added)
    }

    /// The set with the other case of its ASCII letters: what `i` means without `u`.
    var asciiCaseFolded: ScalarSet {
        let upper = intersection(ScalarSet([0x41...0x5A])).ranges
        let lower = intersection(ScalarSet([0x61...0x7A])).ranges
        guard !upper.isEmpty || !lower.isEmpty else { return self }
        let swapped =
            upper.map { ($0.lowerBound + 0x20)...($0.upperBound + 0x20) }
            + lower.map { ($0.lowerBound - 0x20)...($0.upperBound - 0x20) }
        return ScalarSet(ranges + swapped)
    }
}
