/// Where definitions are kept.
///
/// `definitions(of:)` is called once for an account, and again after a conflict; `commit` for each change, never twice
/// at the same time for one account on one node, but at any time from other nodes. What is committed when `commit`
/// returns survives the end of the process and of the machine.
///
/// Two mistakes are easily made: to compare the revision outside the transaction that writes, and to leave out `WHERE`
/// on the account in a statement that names an object by its identifier.
package protocol DefinitionStore: Sendable {
    /// Everything an account has defined.
    ///
    /// - Parameter account: The account.
    /// - Returns: The definitions at their latest revision.
    /// - Throws: `StoreError.notFound` when there is no such account.
    func definitions(of account: AccountID) async throws(StoreError) -> Definitions

    /// The content that was stored at a key.
    ///
    /// Called when content has to be worked with, and never kept; it costs reading and holding all of it.
    ///
    /// - Parameters:
    ///   - key: Where it belongs.
    ///   - account: The account.
    /// - Returns: The content, or `nil` when the key has none, or none any more.
    /// - Throws: `StoreError.unavailable`.
    func content(at key: ContentKey, of account: AccountID) async throws(StoreError) -> Content?

    /// The accounts with datasets that have all their values and are not ready yet, or with documents that are not read.
    ///
    /// Called at the start, to go on where the last process ended.
    ///
    /// - Returns: The accounts, in any order.
    /// - Throws: `StoreError.unavailable`.
    func accountsInPreparation() async throws(StoreError) -> [AccountID]

    /// Stores a change with its content, whole or not at all.
    ///
    /// - Parameters:
    ///   - change: The change, with the revision it starts from.
    ///   - account: The account.
    /// - Returns: The new revision, which is higher.
    /// - Throws: `StoreError.conflict` when the revision is no longer the latest.
    func commit(_ change: DefinitionChange, to account: AccountID) async throws(StoreError) -> Int
}
