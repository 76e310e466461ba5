/// What detection needs to know of one predefined entry.
///
/// The entry's file is the only place where it is described: what runs, what `weir entries show` prints and what the
/// tests check all come from it. What only people and tests read is in `EntryDocumentation`.
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

    /// Describes an entry; `CatalogReader` checks what a file states, this checks nothing.
    package init(
        id: String,
        name: String,
        summary: String,
        recommended: Bool = true,
        patterns: [PatternDefinition],
        keywords: KeywordDefinition = KeywordDefinition()
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.recommended = recommended
        self.patterns = patterns
        self.keywords = keywords
    }
}
