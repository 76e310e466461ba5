/// A name that a group of labels has: a data tag of a category, a level of a sensitivity group.
package struct Label: Hashable, Sendable {
    /// Its identifier.
    package let id: ObjectID
    /// The name people see, unique in the group.
    package var name: String
    /// What it means.
    package var summary: String?
    /// When it was made.
    package let createdAt: Timestamp
    /// When it was changed the last time.
    package var updatedAt: Timestamp

    /// Describes a label.
    package init(id: ObjectID, name: String, summary: String?, createdAt: Timestamp, updatedAt: Timestamp) {
        self.id = id
        self.name = name
        self.summary = summary
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
