/// What reads uploaded documents, and takes their prints.
package protocol DocumentReading: Sendable {
    /// Has a document read that waits for it, after the answer.
    ///
    /// Called when the upload is stored as `pending`. Whoever implements it calls `DocumentFingerprintService.begin` when
    /// it starts to read, and `complete` or `fail` when it is done; the document is in memory meanwhile, and nowhere else.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - fingerprint: The fingerprint with the upload.
    ///   - account: The account.
    /// - Throws: `overloaded` when too much waits; then nothing comes of it.
    func read(
        _ bytes: [UInt8],
        for fingerprint: DocumentFingerprint,
        of account: AccountID
    ) throws(ManagementError)
}
