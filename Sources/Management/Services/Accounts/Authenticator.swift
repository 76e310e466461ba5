/// Tells whose credentials are.
///
/// `principal(for:)` is called for a request whose credentials were not seen within the last second, so a change of
/// credentials takes effect within one. Two mistakes are easily made: to compare secrets in a time that depends on
/// where they differ, and to return somebody whose credentials have expired.
package protocol Authenticator: Sendable {
    /// Whose credentials they are.
    ///
    /// - Parameter credentials: What a request came with, checked for nothing.
    /// - Returns: Who it is; `nil` when the credentials are unknown, revoked or expired.
    /// - Throws: `unavailable` when it cannot be found out.
    func principal(for credentials: Credentials) async throws(ManagementError) -> Principal?
}
