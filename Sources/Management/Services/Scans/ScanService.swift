/// Scans content for what accounts have defined.
package protocol ScanService: Sendable {
    /// Scans content for the latest definitions of an account.
    ///
    /// A change that was answered before the call is in force. Nothing of the content is stored.
    ///
    /// - Parameters:
    ///   - request: The content, and for what.
    ///   - account: The account.
    /// - Returns: What was found, and what could not be looked at.
    /// - Throws: `notFound` for an unknown profile, `overloaded` when too many scans wait, `unavailable`.
    func scan(_ request: ScanRequest, for account: AccountID) async throws(ManagementError) -> ScanAnswer
}
