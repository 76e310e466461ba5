/// A column of a dataset, which is an entry that profiles can share.
package struct DatasetColumn: Hashable, Sendable {
    /// The identifier of the entry.
    package let id: ObjectID
    /// The name people see, unique in the dataset.
    package var name: String
    /// When it was made.
    package let createdAt: Timestamp
    /// When its name or its values were changed the last time.
    package var updatedAt: Timestamp

    /// Describes a column.
    package init(id: ObjectID, name: String, createdAt: Timestamp, updatedAt: Timestamp) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
