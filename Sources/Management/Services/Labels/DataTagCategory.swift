/// Data tags that belong together.
package struct DataTagCategory: Definition {
    /// Where an account keeps its categories.
    package static var shelf: WritableKeyPath<Definitions, Shelf<DataTagCategory>> { \.dataTagCategories }

    /// Its identifier.
    package let id: ObjectID
    /// The name people see, unique in the account.
    package var name: String
    /// What it is for.
    package var summary: String?
    /// The template it was copied from.
    package let template: ObjectID?
    /// Its tags, in their order.
    package var tags: [Label]
    /// When it was made.
    package let createdAt: Timestamp
    /// When it, or a tag of it, was changed the last time.
    package var updatedAt: Timestamp

    /// Describes a category.
    package init(
        id: ObjectID,
        name: String,
        summary: String?,
        template: ObjectID?,
        tags: [Label],
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.template = template
        self.tags = tags
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
