/// Tells findings in a second reading of text from those that its first reading had already.
///
/// A document may be read in two ways, for example with deleted words and without them. What both have is one finding.
struct RepeatFilter {
    /// What is remembered of one finding: enough to tell it from others, and nothing of its content.
    private var seen: Set<Int> = []

    /// How many findings of one payload are remembered; of what comes later, both readings are reported.
    static let most = 200_000

    /// Whether a finding is to be reported.
    ///
    /// - Parameters:
    ///   - finding: The finding.
    ///   - match: Its bytes.
    ///   - path: The member it is in.
    ///   - isRepeat: Whether its text was read before in another way.
    /// - Returns: `false` for what was reported already.
    mutating func admits(_ finding: Finding, _ match: Span<UInt8>, path: [String], isRepeat: Bool) -> Bool {
        var hasher = Hasher()
        hasher.combine(path)
        hasher.combine(finding.entry)
        for index in match.indices { hasher.combine(match[index]) }
        let mark = hasher.finalize()
        guard isRepeat else {
            if seen.count < Self.most { seen.insert(mark) }
            return true
        }
        return seen.count < Self.most ? seen.insert(mark).inserted : !seen.contains(mark)
    }
}
