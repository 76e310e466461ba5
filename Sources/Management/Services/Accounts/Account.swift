/// Whose definitions are kept apart from everybody else's.
package struct Account: Hashable, Sendable {
    /// Its identifier.
    package let id: AccountID
    /// The name people see; several accounts may have the same.
    package let name: String
    /// When it was made.
    package let createdAt: Timestamp

    /// Describes an account.
    package init(id: AccountID, name: String, createdAt: Timestamp) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
    }
}
