/// Who may use the add-in that asks about outgoing mail.
package struct EmailAccountMapping: Definition {
    /// What the add-in's users have to prove.
    package enum Requirement: Hashable, Sendable {
        /// That they belong to one of these organisations of Microsoft.
        case organizations([String])
        /// Nothing.
        case none
    }

    /// Where an account keeps its mapping.
    package static var shelf: WritableKeyPath<Definitions, Shelf<EmailAccountMapping>> { \.emailAccountMapping }

    /// An account has one.
    package var id: ObjectID { .only }
    /// What the add-in names the account by; it is made once and stays.
    package let token: ObjectID
    /// What the add-in's users have to prove.
    package var requirement: Requirement
    /// When it was made.
    package let createdAt: Timestamp

    /// Describes a mapping.
    package init(token: ObjectID, requirement: Requirement, createdAt: Timestamp) {
        self.token = token
        self.requirement = requirement
        self.createdAt = createdAt
    }
}
