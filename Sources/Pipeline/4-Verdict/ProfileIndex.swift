/// The profiles of a scanner, found by the entries that they have on.
///
/// Thousands of entries may be in hundreds of profiles: a finding is asked only about those that have its entry.
package struct ProfileIndex: Sendable {
    /// The profiles.
    package let rules: [ProfileRule]

    /// For each entry where its profiles begin in `profiles`; one more for the end.
    private let first: [Int32]
    private let profiles: [Int32]

    /// Indexes profiles.
    ///
    /// - Parameters:
    ///   - rules: The profiles.
    ///   - members: For each profile the indexes of the entries that it has on; those out of range are left out.
    ///   - entryCount: The number of entries.
    package init(_ rules: [ProfileRule], members: [Set<Int>], entryCount: Int) {
        self.rules = rules
        var counts = [Int32](repeating: 0, count: entryCount + 1)
        let entries = 0..<entryCount
        for list in members { for entry in list where entries.contains(entry) { counts[entry + 1] += 1 } }
        for entry in entries { counts[entry + 1] += counts[entry] }
        var profiles = [Int32](repeating: 0, count: Int(counts[entryCount]))
        var next = counts
        for (profile, list) in zip(rules.indices, members) {
            for entry in list where entries.contains(entry) {
                profiles[Int(next[entry])] = Int32(truncatingIfNeeded: profile)
                next[entry] += 1
            }
        }
        first = counts
        self.profiles = profiles
    }

    /// The indexes of the profiles that have an entry on, in ascending order; none for an entry out of range.
    package func profiles(of entry: Int) -> some RandomAccessCollection<Int> {
        let range = first.indices.dropLast().contains(entry) ? Int(first[entry])..<Int(first[entry + 1]) : 0..<0
        return profiles[range].lazy.map { Int($0) }
    }
}
