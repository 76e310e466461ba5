public import WeirCatalog

/// What decides whether the findings of a profile count and how many there may be.
///
/// The names and the meaning are those of Cloudflare's DLP profiles
/// (https://developers.cloudflare.com/cloudflare-one/data-loss-prevention/dlp-profiles/advanced-settings/).
public struct ProfileSettings: Hashable, Sendable {
    /// How many findings in one payload are tolerated: the profile matches when there are more, at most 1,000.
    public var allowedMatchCount = 0
    /// Findings below this do not count.
    public var confidenceThreshold = ConfidenceLevel.low
    /// Whether findings of predefined entries count only with a keyword near them.
    public var contextAwareness = ContextAwareness()

    /// No tolerance, every confidence, no need of keywords.
    public init() {}

    /// The values that `allowedMatchCount` may have.
    public static let allowedMatchCounts = 0...1000
}

/// Whether findings of predefined entries count only with a keyword near them.
///
/// An entry that has no keywords cannot have one near it and is not concerned; neither are custom patterns.
public struct ContextAwareness: Hashable, Sendable {
    /// Whether keywords are required.
    public var isEnabled = false
    /// Whether the content of files is exempt.
    public var skipsFiles = false

    /// Keywords are not required.
    public init() {}
}
