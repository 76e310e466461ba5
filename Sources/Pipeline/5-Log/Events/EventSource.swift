/// Who sent content, and on which way it came.
package struct EventSource: Hashable, Sendable {
    /// The way.
    package let kind: EventKind
    /// The point that took it, such as `api`.
    package let point: String
    /// The identifier of the credentials.
    package let token: String
    /// What people know the credentials by.
    package let tokenName: String
    /// The address that the credentials belong to; `nil` for tokens.
    package let email: String?
    /// What the sender knows the content by; his own words, in which content has no place.
    package let reference: String?

    /// Names a sender.
    package init(
        kind: EventKind,
        point: String,
        token: String,
        tokenName: String,
        email: String?,
        reference: String?
    ) {
        self.kind = kind
        self.point = point
        self.token = token
        self.tokenName = tokenName
        self.email = email
        self.reference = reference
    }
}
