/// What people and tests need to know of one predefined entry, beyond what detection does.
///
/// It is embedded apart from the definitions, so that a scan never pays for it.
public struct EntryDocumentation: Codable, Hashable, Sendable {
    /// The identifier of the entry that is documented.
    public var entry: String
    /// Texts in which the entry is found, and texts in which it is not.
    public var examples: ExampleDefinition
    /// The names of entries that may describe the same value, stated here or in the other one.
    public var overlaps: [String]
    /// Public pages that describe the format and its check digits.
    public var references: [String]
    /// What a maintainer should know, or `nil`.
    public var notes: String?

    /// Documents an entry.
    package init(
        entry: String,
        examples: ExampleDefinition,
        overlaps: [String] = [],
        references: [String],
        notes: String? = nil
    ) {
        self.entry = entry
        self.examples = examples
        self.overlaps = overlaps
        self.references = references
        self.notes = notes
    }
}
