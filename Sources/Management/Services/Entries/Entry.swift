/// An entry that the account has made itself: a pattern, a list of words, or a topic of prompts.
///
/// It stands alone, or belongs to one custom profile: then it goes with the profile, and the profile keeps the order of
/// what it owns.
package struct Entry: Definition {
    /// Where an account keeps its entries.
    package static var shelf: WritableKeyPath<Definitions, Shelf<Entry>> { \.entries }

    /// Its identifier.
    package let id: ObjectID
    /// The name people see, unique in the profile that owns it.
    package var name: String
    /// What it finds.
    package var summary: String?
    /// Whether the profile that owns it looks for it; an entry that is shared is switched in each profile.
    package var isEnabled: Bool
    /// The custom profile that owns it; `nil` when it stands alone.
    package let profile: ObjectID?
    /// What it looks for.
    package var content: EntryContent
    /// When it was made.
    package let createdAt: Timestamp
    /// When it was changed the last time.
    package var updatedAt: Timestamp

    /// Describes an entry.
    package init(
        id: ObjectID,
        name: String,
        summary: String?,
        isEnabled: Bool,
        profile: ObjectID?,
        content: EntryContent,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.isEnabled = isEnabled
        self.profile = profile
        self.content = content
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
