package import WeirCatalog

/// How a profile decides, whatever it looks for.
package struct ProfileOptions: Hashable, Sendable {
    /// How many matches may be allowed.
    package static let matchCounts = 0...1_000

    /// How many matches are allowed: the profile matches with more.
    package var allowedMatchCount = 0
    /// The confidence that a match has to have.
    package var threshold = ConfidenceLevel.low
    /// Whether matches are judged by what surrounds them with the help of a model.
    package var analyzesContext = false
    /// Whether text in pictures counts.
    package var recognizesText = false
    /// Whether matches need keywords near them.
    package var contextAwareness = ContextAwareness()

    /// What a profile starts with.
    package init() {}
}
