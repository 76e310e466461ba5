/// What looks for the values of datasets: it checks what is uploaded, and makes it ready in the background.
package protocol DatasetPreparation: Sendable {
    /// Checks values, and says how they are stored.
    ///
    /// Called before the upload is taken, while other requests of the account go on; it costs time in proportion to the
    /// bytes and must not block the thread it is called on.
    ///
    /// - Parameters:
    ///   - bytes: The upload, from anywhere.
    ///   - secret: What the values were hashed with; `nil` for values in clear.
    ///   - most: The most values that there may be.
    /// - Returns: The values as they are to be stored.
    /// - Throws: `outOfRange`, `limitReached` or `overloaded`; nothing of the bytes is in the message.
    func read(
        _ bytes: [UInt8],
        secret: DatasetSecret?,
        most: Int
    ) async throws(ManagementError) -> DatasetContent

    /// Has the version of a dataset that waits for it prepared, and put in force.
    ///
    /// Called when the version is stored; it does not wait for the preparation. Whoever implements it has to do the same at
    /// the start for what waits since the last end.
    func prepare(_ dataset: ObjectID, of account: AccountID) async
}
