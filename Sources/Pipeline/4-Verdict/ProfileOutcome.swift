/// What a scan of one payload came to for one profile.
public struct ProfileOutcome: Hashable, Sendable {
    /// The identifier of the profile.
    public let id: String
    /// Its name.
    public let name: String
    /// How many findings counted for it.
    public let matchCount: Int
    /// How many were tolerated.
    public let allowedMatchCount: Int

    /// Whether there were more than were tolerated.
    public var isMatch: Bool { matchCount > allowedMatchCount }

    /// Counts the findings of a profile.
    package init(_ rule: ProfileRule, matchCount: Int) {
        id = rule.id
        name = rule.name
        self.matchCount = matchCount
        allowedMatchCount = rule.settings.allowedMatchCount
    }
}
