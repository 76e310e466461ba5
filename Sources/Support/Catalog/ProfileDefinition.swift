/// One predefined profile as its YAML file describes it: entries that belong together.
public struct ProfileDefinition: Codable, Hashable, Sendable {
    /// The identifier that API clients and Terraform files use: a lower-case UUID that never changes.
    public var id: String
    /// The name people see, unique in the catalog.
    public var name: String
    /// One sentence that says what belongs in it.
    public var summary: String
    /// The names of its entries.
    public var entries: [String]
    /// How near each other findings of different entries have to be to count, or `nil` when each counts by itself.
    public var together: TogetherDefinition?

    /// Describes a profile.
    package init(id: String, name: String, summary: String, entries: [String], together: TogetherDefinition? = nil) {
        self.id = id
        self.name = name
        self.summary = summary
        self.entries = entries
        self.together = together
    }
}
