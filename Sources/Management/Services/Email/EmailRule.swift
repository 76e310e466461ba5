/// A rule for outgoing mail: what all its conditions fit is blocked.
package struct EmailRule: Definition {
    /// What a request states of a rule.
    package struct Content: Hashable, Sendable {
        /// The name people see.
        package var name: String
        /// What it is for.
        package var summary: String?
        /// Whether it is in force.
        package var isEnabled: Bool
        /// What the sender is told.
        package var message: String?
        /// What a mail has to fit; all of them.
        package var conditions: [EmailCondition]

        /// Describes a rule.
        package init(
            name: String,
            summary: String?,
            isEnabled: Bool,
            message: String?,
            conditions: [EmailCondition]
        ) {
            self.name = name
            self.summary = summary
            self.isEnabled = isEnabled
            self.message = message
            self.conditions = conditions
        }
    }

    /// The priorities there are.
    package static let priorities = 0...Int(Int32.max)

    /// Where an account keeps its rules.
    package static var shelf: WritableKeyPath<Definitions, Shelf<EmailRule>> { \.emailRules }

    /// Its identifier.
    package let id: ObjectID
    /// Its place among the rules, unique: the lower, the earlier.
    package var priority: Int
    /// What it says.
    package var content: Content
    /// When it was made.
    package let createdAt: Timestamp
    /// When it was changed the last time.
    package var updatedAt: Timestamp

    /// Describes a rule.
    package init(id: ObjectID, priority: Int, content: Content, createdAt: Timestamp, updatedAt: Timestamp) {
        self.id = id
        self.priority = priority
        self.content = content
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
