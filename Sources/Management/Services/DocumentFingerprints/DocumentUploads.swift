/// Uploads of documents: each is looked at first, then noted in one change, and read after the answer.
package struct DocumentUploads: Sendable {
    private let books: AccountBooks
    private let reading: any DocumentReading

    /// Uploads into what accounts have defined.
    ///
    /// - Parameters:
    ///   - books: What accounts have defined.
    ///   - reading: What reads the documents.
    package init(books: AccountBooks, reading: any DocumentReading) {
        self.books = books
        self.reading = reading
    }

    /// Gives a fingerprint its document, or another one.
    ///
    /// - Parameters:
    ///   - id: The fingerprint.
    ///   - account: The account.
    ///   - bytes: The document; it is read, and not kept.
    ///   - fileName: The name of its file.
    ///   - pointer: Where the document is in the request.
    /// - Returns: The fingerprint, whose document is not read yet.
    /// - Throws: `notFound`, `outOfRange`, `tooLarge` or `overloaded`; nothing has changed then.
    package func upload(
        to id: ObjectID,
        of account: AccountID,
        _ bytes: [UInt8],
        fileName: String,
        at pointer: String
    ) async throws(ManagementError) -> DocumentFingerprint {
        let before = try DocumentFingerprintService.fingerprint(id, in: try await books.definitions(of: account))
        let document = try ReferenceDocument(bytes, fileName: fileName, version: before.nextVersion, at: pointer)
        let fingerprint = try await books.update(account) { (draft) throws(ManagementError) in
            try DocumentFingerprintService.upload(document, to: id, in: &draft)
        }
        do throws(ManagementError) {
            try reading.read(bytes, for: fingerprint, of: account)
        } catch {
            try await books.update(account) { (draft) throws(ManagementError) in
                try DocumentFingerprintService.takeBack(fingerprint, before: before, in: &draft)
            }
            throw error
        }
        return fingerprint
    }
}
