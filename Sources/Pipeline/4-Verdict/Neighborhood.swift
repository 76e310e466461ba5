package import WeirCatalog

/// Findings of one profile that lie near each other, and whether there are enough different ones among them.
package struct Neighborhood: Sendable {
    /// Where a finding of which entry stands.
    package struct Member: Hashable, Sendable {
        /// The index of the entry.
        package let entry: Int
        /// Where it stands in the text.
        package let range: Range<Int>

        /// Describes a finding.
        package init(entry: Int, range: Range<Int>) {
            self.entry = entry
            self.range = range
        }
    }

    private let rule: TogetherDefinition

    /// A neighborhood by the rule of a profile.
    package init(_ rule: TogetherDefinition) {
        self.rule = rule
    }

    /// Whether a finding is near enough to a later one.
    package func reaches(_ earlier: Member, _ later: Member) -> Bool {
        max(earlier.range.upperBound, later.range.upperBound) - earlier.range.lowerBound <= rule.within
    }

    /// The different entries among findings that are near enough; `nil` when there are too few.
    ///
    /// Two findings that share bytes are two readings of one value, so that only one of them counts.
    ///
    /// - Parameter members: The findings, the latest first.
    /// - Returns: The indexes of the entries.
    package func entries(among members: some Sequence<Member>) -> [Int]? {
        var entries: [Int] = []
        var taken: [Range<Int>] = []
        for member in members where !entries.contains(member.entry) {
            guard !taken.contains(where: { $0.overlaps(member.range) }) else { continue }
            entries.append(member.entry)
            taken.append(member.range)
        }
        return entries.count >= rule.entries ? entries : nil
    }
}
