internal import Synchronization
package import WeirManagement

/// The values of datasets, ready to be looked for: loaded when a policy needs them, and gone with the last that does.
///
/// What is loaded once is shared by all who need it, so that a change of something else loads nothing.
package final class PolicyContents: Sendable {
    /// The table of one key, and the turn to load it.
    private final class Place: Sendable {
        struct Weak {
            weak var table: DatasetTable?
        }

        let turns = Turns(for: "uses of this dataset")
        let weak = Mutex(Weak())

        var isIdle: Bool { turns.isIdle && weak.withLock { $0.table == nil } }
    }

    /// From so many places on it is looked which of them are in use.
    private static let leastSwept = 64

    private let books: AccountBooks
    private let work: WorkPool
    private let places = Mutex((byKey: [DatasetTableKey: Place](), sweptAt: PolicyContents.leastSwept))

    /// Contents of what accounts have defined.
    ///
    /// - Parameters:
    ///   - books: What accounts have defined, and uploaded.
    ///   - work: Where tables are made.
    package init(books: AccountBooks, work: WorkPool) {
        self.books = books
        self.work = work
    }

    /// The values of some datasets of an account, those in force.
    ///
    /// - Parameters:
    ///   - wanted: The datasets.
    ///   - definitions: What the account has defined.
    /// - Returns: What there is of each; what cannot be looked for is stated.
    func tables(of wanted: Set<ObjectID>, in definitions: Definitions) async -> PolicyTables {
        var tables = PolicyTables()
        for id in wanted {
            guard let dataset = definitions.datasets[id], let version = dataset.inForce else { continue }
            do throws(ManagementError) {
                tables.add(try await table(of: version, dataset, definitions.account), of: id)
            } catch {
                tables.add(error, of: id)
            }
        }
        return tables
    }

    /// The values of one version, loaded unless somebody uses them.
    ///
    /// - Returns: The table, which has to be held by whoever uses it.
    /// - Throws: `overloaded` or `unavailable` when it may be there later; else what is wrong with it.
    func table(
        of version: DatasetVersion,
        _ dataset: Dataset,
        _ account: AccountID
    ) async throws(ManagementError) -> DatasetTable {
        let key = try DatasetTableKey(version, of: dataset, account)
        let place = place(of: key)
        if let table = place.weak.withLock({ $0.table }) { return table }
        return try await place.turns.withTurn { () async throws(ManagementError) in
            // Who waited for the turn finds what the first has loaded.
            if let table = place.weak.withLock({ $0.table }) { return table }
            let table = try await self.load(key)
            place.weak.withLock { $0.table = table }
            return table
        }
    }

    private func load(_ key: DatasetTableKey) async throws(ManagementError) -> DatasetTable {
        var contents: [Content] = []
        for column in key.columns {
            guard let content = try await books.content(at: key.content(of: column), of: key.account) else {
                throw ManagementError(.outOfRange, "the values are not in the database any more; upload them again")
            }
            contents.append(content)
        }
        let columns = contents
        return try await work.run { () throws(ManagementError) in try DatasetTable(key, columns) }
    }

    private func place(of key: DatasetTableKey) -> Place {
        places.withLock { places in
            if let place = places.byKey[key] { return place }
            if places.byKey.count >= places.sweptAt {
                places.byKey = places.byKey.filter { !$0.value.isIdle }
                places.sweptAt = max(Self.leastSwept, places.byKey.count * 2)
            }
            let place = Place()
            places.byKey[key] = place
            return place
        }
    }
}
