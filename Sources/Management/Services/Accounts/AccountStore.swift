/// Where accounts and their credentials are kept.
///
/// `token(lookup:)` and `keys(email:)` are called for each request, the rest by an operator's commands, perhaps in
/// another process: what one process has stored the other finds at once. What is stored when a method returns survives
/// the end of the process and of the machine.
///
/// Two mistakes are easily made: to remember credentials after another process has revoked them, and to answer for a
/// revoked key with nothing where another key of the same address would still do.
package protocol AccountStore: Sendable {
    /// Adds an account, which has defined nothing.
    ///
    /// - Throws: `StoreError.exists` when there is one with its identifier.
    func add(_ account: Account) async throws(StoreError)

    /// All accounts, in the order in which they were made.
    func accounts() async throws(StoreError) -> [Account]

    /// One account, or `nil`.
    func account(_ id: AccountID) async throws(StoreError) -> Account?

    /// Adds credentials.
    ///
    /// - Throws: `StoreError.notFound` when there is no such account; `StoreError.exists` when others are found by the
    ///   same text.
    func add(_ token: StoredToken) async throws(StoreError)

    /// The credentials of all accounts, also revoked ones, in the order in which they were made.
    func tokens() async throws(StoreError) -> [AccessToken]

    /// The token that is found by a text, or `nil`.
    func token(lookup: String) async throws(StoreError) -> StoredToken?

    /// The keys that go with an address and were not revoked.
    func keys(email: String) async throws(StoreError) -> [StoredToken]

    /// Revokes credentials; those that were revoked before stay as they are.
    ///
    /// - Parameters:
    ///   - id: The credentials.
    ///   - now: The moment.
    /// - Returns: The credentials as they are then; `nil` when there are none.
    /// - Throws: `StoreError.unavailable`.
    func revoke(_ id: ObjectID, at now: Timestamp) async throws(StoreError) -> AccessToken?
}
