import Synchronization
package import WeirManagement

/// A preparation that takes every text, and is done at once, unless it is held.
package final class HeldPreparation: DatasetPreparation {
    private let books: AccountBooks
    private let held = Mutex<[(dataset: ObjectID, account: AccountID)]?>(nil)

    /// A preparation of what accounts have defined.
    package init(_ books: AccountBooks) {
        self.books = books
    }

    /// From now on nothing becomes ready.
    package func hold() {
        held.withLock { $0 = $0 ?? [] }
    }

    /// Makes ready what was held, and whatever comes from now on.
    package func release() async throws {
        let waiting = held.withLock { held in
            defer { held = nil }
            return held ?? []
        }
        for (dataset, account) in waiting { try await finish(dataset, of: account) }
    }

    package func read(
        _ bytes: [UInt8],
        secret: DatasetSecret?,
        most: Int
    ) async throws(ManagementError) -> DatasetContent {
        try DatasetContent(bytes, most: most)
    }

    package func prepare(_ dataset: ObjectID, of account: AccountID) async {
        let isHeld = held.withLock { held in
            held?.append((dataset, account))
            return held != nil
        }
        // What cannot be finished stays as it is, which a test sees.
        if !isHeld { try? await finish(dataset, of: account) }
    }

    private func finish(_ dataset: ObjectID, of account: AccountID) async throws(ManagementError) {
        _ = try await books.update(account) { (draft) throws(ManagementError) in
            guard let begun = DatasetProgress.begin(dataset, in: &draft) else { return false }
            return try DatasetProgress.complete(dataset, version: begun.version.number, in: &draft)
        }
    }
}
