package import WeirManagement

/// Checks the values of datasets as they are uploaded, and makes them ready in the background.
package struct DatasetPreparer: DatasetPreparation {
    private let books: AccountBooks
    private let contents: PolicyContents
    private let policies: PolicyKeeper
    private let background: BackgroundWork
    private let work: WorkPool

    /// A preparer for what accounts have defined.
    ///
    /// - Parameters:
    ///   - books: What accounts have defined.
    ///   - contents: Where tables are made.
    ///   - policies: What is compiled with them.
    ///   - background: What runs after requests.
    ///   - work: Where uploads are checked.
    package init(
        books: AccountBooks,
        contents: PolicyContents,
        policies: PolicyKeeper,
        background: BackgroundWork,
        work: WorkPool
    ) {
        self.books = books
        self.contents = contents
        self.policies = policies
        self.background = background
        self.work = work
    }

    package func read(
        _ bytes: [UInt8],
        secret: DatasetSecret?,
        most: Int
    ) async throws(ManagementError) -> DatasetContent {
        try await work.run { () throws(ManagementError) in try DatasetContent(bytes, secret: secret, most: most) }
    }

    package func prepare(_ dataset: ObjectID, of account: AccountID) async {
        let job = BackgroundJob(.init(.dataset, dataset, of: account)) { () async throws(ManagementError) in
            try await finish(dataset, of: account)
        }
        // It is refused only when the server stops; the next start finds the dataset in the store.
        try? background.add(job)
    }

    /// Has everything prepared that waits since the last process ended.
    ///
    /// - Throws: `unavailable` when the store does not say what waits.
    package func resume() async throws(ManagementError) {
        for account in try await books.accountsInPreparation() {
            for dataset in try await books.definitions(of: account).datasets.sorted where dataset.inPreparation != nil {
                await prepare(dataset.id, of: account)
            }
        }
    }

    private func finish(_ id: ObjectID, of account: AccountID) async throws(ManagementError) {
        let begun = try await books.update(account) { (draft) throws(ManagementError) in
            DatasetProgress.begin(id, in: &draft)
        }
        guard let (dataset, version) = begun else { return }
        let table: DatasetTable
        do throws(ManagementError) {
            table = try await contents.table(of: version, dataset, account)
            guard try await complete(id, version, account) else { return }
        } catch {
            // What may pass is tried again by the background work, with the version as it is.
            if error.code == .overloaded || error.code == .unavailable { throw error }
            try await books.update(account) { (draft) throws(ManagementError) in
                try DatasetProgress.fail(id, version: version.number, in: &draft)
            }
            throw error
        }
        // Held until the scanners have it, so that it is not made twice.
        await policies.prepare(account)
        withExtendedLifetime(table) {}
    }

    private func complete(
        _ id: ObjectID,
        _ version: DatasetVersion,
        _ account: AccountID
    ) async throws(ManagementError) -> Bool {
        try await books.update(account) { (draft) throws(ManagementError) in
            try DatasetProgress.complete(id, version: version.number, in: &draft)
        }
    }
}
