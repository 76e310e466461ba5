/// One predefined entry as its YAML file describes it.
///
/// The file is the only place where the entry is described: what runs, what `weir entries show` prints and what the
/// tests check all come from it.
public struct EntryDefinition: Codable, Hashable, Sendable {
    /// The identifier that API clients and Terraform files use: a lower-case UUID that never changes.
    public var id: String
    /// The name people see, unique in the catalog.
    public var name: String
    /// One sentence that says what is found.
    public var summary: String
    /// Whether a scan that names no profile looks for it.
    public var recommended: Bool
    /// The ways the value is written, tried in this order where two match at the same place.
    public var patterns: [PatternDefinition]
    /// The words that make a match more or less likely to be what it looks like.
    public var keywords: KeywordDefinition
    /// Texts in which the entry is found, and texts in which it is not.
    public var examples: ExampleDefinition
    /// Public pages that describe the format and its check digits.
    public var references: [String]
    /// What a maintainer should know, or `nil`.
    public var notes: String?
}
