extension ManagementError {
    /// Asks a store, and says in the words of requests what failed.
    static func asking<Result>(
        _ body: () async throws(StoreError) -> Result
    ) async throws(ManagementError) -> Result {
        do throws(StoreError) {
            return try await body()
        } catch {
            throw ManagementError(error)
        }
    }
}
