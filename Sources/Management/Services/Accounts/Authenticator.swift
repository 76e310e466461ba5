/// Finds out whose credentials are shown.
///
/// Called once for each request. Two mistakes are easily made: to return early when nothing is found, so that the time
/// tells which identifiers exist, and to remember a principal beyond the moment its credentials are revoked.
package protocol Authenticator: Sendable {
    /// Who has these credentials.
    ///
    /// - Parameter credentials: What the request shows.
    /// - Returns: The principal; `nil` when the credentials are wrong, revoked or have expired.
    /// - Throws: `unavailable` when it cannot be found out.
    func principal(for credentials: Credentials) async throws(ManagementError) -> Principal?
}
