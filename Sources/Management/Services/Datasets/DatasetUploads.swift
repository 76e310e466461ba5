/// Uploads of values: they are checked first, which takes time and no turn, and then stored in one change.
package struct DatasetUploads: Sendable {
    private let books: AccountBooks
    private let preparation: any DatasetPreparation

    /// Uploads into what accounts have defined.
    ///
    /// - Parameters:
    ///   - books: What accounts have defined.
    ///   - preparation: What checks values, and makes them ready.
    package init(books: AccountBooks, preparation: any DatasetPreparation) {
        self.books = books
        self.preparation = preparation
    }

    /// Fills a list, or one column of a version, with values.
    ///
    /// - Parameters:
    ///   - bytes: The values as they were uploaded.
    ///   - target: What is filled.
    ///   - account: The account.
    /// - Returns: The dataset.
    /// - Throws: Why the upload is refused; nothing has changed then.
    package func upload(
        _ bytes: [UInt8],
        to target: DatasetUploadService.Target,
        of account: AccountID
    ) async throws(ManagementError) -> Dataset {
        let definitions = try await books.definitions(of: account)
        let secret = try DatasetUploadService.place(of: target, in: definitions).version.secret
        let most = books.limits.cellsPerDataset
        let values = try await preparation.read(bytes, secret: secret, most: most)
        let digest = Content(bytes).sha256
        let dataset = try await books.update(account) { (draft) throws(ManagementError) in
            try DatasetUploadService.fill(target, with: values, secret: secret, digest: digest, in: &draft)
        }
        if dataset.inPreparation != nil { await preparation.prepare(dataset.id, of: account) }
        return dataset
    }
}
