/// A kind of data that an account has given a name: what has to be found for it, and the labels it puts on it.
package struct DataClass: Definition {
    /// Where an account keeps its data classes.
    package static var shelf: WritableKeyPath<Definitions, Shelf<DataClass>> { \.dataClasses }

    /// Its identifier.
    package let id: ObjectID
    /// The name people see, unique in the account.
    package var name: String
    /// What it is for.
    package var summary: String?
    /// What has to be found.
    package var expression: DataClassExpression
    /// The data tags it puts on what it applies to, in their order.
    package var tags: [ObjectID]
    /// The sensitivity levels it puts on what it applies to, in their order.
    package var levels: [SensitivityLevelReference]
    /// When it was made.
    package let createdAt: Timestamp
    /// When it was changed the last time.
    package var updatedAt: Timestamp

    /// Describes a data class.
    package init(
        id: ObjectID,
        name: String,
        summary: String?,
        expression: DataClassExpression,
        tags: [ObjectID],
        levels: [SensitivityLevelReference],
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.expression = expression
        self.tags = tags
        self.levels = levels
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
