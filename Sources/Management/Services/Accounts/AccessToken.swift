/// Credentials of an account, as they may be listed: everything about them but the secret.
package struct AccessToken: Hashable, Sendable {
    /// Whether they open anything; the words are those of the compatible API.
    package enum Status: String, Hashable, Sendable, CaseIterable {
        case active
        /// They have come to their end.
        case expired
        /// They were revoked.
        case disabled
    }

    /// Their identifier.
    package let id: ObjectID
    /// The account they open.
    package let account: AccountID
    /// What people know them by.
    package let name: String
    /// What they allow.
    package let permission: Permission
    /// The address that is shown together with the key; `nil` for a token, which is shown alone.
    package let email: String?
    /// When they were made.
    package let createdAt: Timestamp
    /// When they end; `nil` for never.
    package let expiresAt: Timestamp?
    /// When they were revoked; `nil` when they were not.
    package let revokedAt: Timestamp?

    /// Describes credentials.
    package init(
        id: ObjectID,
        account: AccountID,
        name: String,
        permission: Permission,
        email: String?,
        createdAt: Timestamp,
        expiresAt: Timestamp?,
        revokedAt: Timestamp? = nil
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.permission = permission
        self.email = email
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }

    /// Whether they open anything at a moment.
    package func status(at now: Timestamp) -> Status {
        if revokedAt != nil { return .disabled }
        if let expiresAt, expiresAt <= now { return .expired }
        return .active
    }

    /// The same credentials, revoked at a moment; those that were revoked before keep theirs.
    package func revoked(at now: Timestamp) -> AccessToken {
        AccessToken(
            id: id,
            account: account,
            name: name,
            permission: permission,
            email: email,
            createdAt: createdAt,
            expiresAt: expiresAt,
            revokedAt: revokedAt ?? now
        )
    }
}
