/// An entry's value as the name of a person, told from other capitalised words by lists of names.
public struct NameDefinition: Codable, Hashable, Sendable {
    /// The list of given names.
    public var given: String
    /// The list of family names.
    public var family: String
    /// The confidence of a given and a family name that are both in their lists.
    public var confidence: ConfidenceDefinition
    /// The confidence where only one of them is.
    public var partly: ConfidenceDefinition

    /// Describes names.
    package init(
        given: String,
        family: String,
        confidence: ConfidenceDefinition,
        partly: ConfidenceDefinition
    ) {
        self.given = given
        self.family = family
        self.confidence = confidence
        self.partly = partly
    }
}
