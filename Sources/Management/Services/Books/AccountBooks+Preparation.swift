extension AccountBooks {
    /// The accounts with datasets that have all their values and are not ready yet, or with documents that are not read.
    ///
    /// - Returns: The accounts, as they are stored.
    /// - Throws: `unavailable`.
    package func accountsInPreparation() async throws(ManagementError) -> [AccountID] {
        do throws(StoreError) {
            return try await store.accountsInPreparation()
        } catch {
            throw ManagementError(error)
        }
    }
}
