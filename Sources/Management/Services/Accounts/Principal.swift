/// Who a request comes from, once its credentials were found valid.
package struct Principal: Hashable, Sendable {
    /// The account that the credentials belong to.
    package let account: AccountID
    /// The identifier of the credentials.
    package let token: ObjectID
    /// What people know them by.
    package let name: String
    /// The address that they go with; `nil` for a token.
    package let email: String?
    /// What they allow.
    package let permission: Permission
    /// When they end; `nil` for never.
    package let expiresAt: Timestamp?

    /// Describes who asks.
    package init(
        account: AccountID,
        token: ObjectID,
        name: String = "",
        email: String? = nil,
        permission: Permission,
        expiresAt: Timestamp?
    ) {
        self.account = account
        self.token = token
        self.name = name
        self.email = email
        self.permission = permission
        self.expiresAt = expiresAt
    }
}
