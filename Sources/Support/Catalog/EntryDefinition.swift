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
    /// The list whose terms are the value, or `nil`.
    public var terms: TermDefinition?
    /// The lists that tell names of persons, or `nil`.
    public var names: NameDefinition?
    /// The format of which whole documents are the value, or `nil`.
    public var document: DocumentDefinition?
    /// Why nothing of the kind can be found by this version, or `nil` when it can; the entry has nothing else then.
    public var unavailable: String?
    /// The words that make a match more or less likely to be what it looks like.
    public var keywords: KeywordDefinition

    /// Describes an entry; `CatalogReader` checks what a file states, this checks nothing.
    package init(
        id: String,
        name: String,
        summary: String,
        recommended: Bool = true,
        patterns: [PatternDefinition] = [],
        terms: TermDefinition? = nil,
        names: NameDefinition? = nil,
        document: DocumentDefinition? = nil,
        unavailable: String? = nil,
        keywords: KeywordDefinition = KeywordDefinition()
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.recommended = recommended
        self.patterns = patterns
        self.terms = terms
        self.names = names
        self.document = document
        self.unavailable = unavailable
        self.keywords = keywords
    }
}
