extension AccountBooks {
    /// Content that was uploaded, read from the store each time.
    ///
    /// - Parameters:
    ///   - key: Where it belongs.
    ///   - account: The account.
    /// - Returns: The content, or `nil` when there is none.
    /// - Throws: `notFound` or `unavailable`.
    package func content(at key: ContentKey, of account: AccountID) async throws(ManagementError) -> Content? {
        do throws(StoreError) {
            return try await store.content(at: key, of: account)
        } catch {
            throw ManagementError(error)
        }
    }
}
