/// Credentials as a store keeps them: with what the secret is checked against, without the secret.
package struct StoredToken: Hashable, Sendable {
    /// What can be listed of them.
    package let token: AccessToken
    /// The part of a token that is no secret, by which it is found; `nil` for a key, which is found by its address.
    package let lookup: String?
    /// What the secret is checked against.
    package let digest: SaltedDigest

    /// Describes credentials.
    package init(token: AccessToken, lookup: String?, digest: SaltedDigest) {
        self.token = token
        self.lookup = lookup
        self.digest = digest
    }

    /// The same credentials with what can be listed of them replaced.
    package func with(_ token: AccessToken) -> StoredToken {
        StoredToken(token: token, lookup: lookup, digest: digest)
    }
}
