internal import WeirManagement

/// What a table of values depends on: the same key gives the same table.
struct DatasetTableKey: Hashable {
    /// A column that has values.
    struct Column: Hashable {
        let id: ObjectID
        let name: String
    }

    /// The account.
    let account: AccountID
    /// The dataset.
    let dataset: ObjectID
    /// The number of the version.
    let version: Int
    /// What the values are hashed with; `nil` for values in clear.
    let secret: DatasetSecret?
    /// Whether a match has to have the letters' case.
    let isCaseSensitive: Bool
    /// The columns of the version, in order.
    let columns: [Column]

    /// The key of a version.
    ///
    /// - Throws: `outOfRange` when it is secret and its secret is not known.
    init(_ version: DatasetVersion, of dataset: Dataset, _ account: AccountID) throws(ManagementError) {
        guard !dataset.isSecret || version.secret != nil else {
            throw ManagementError(
                .outOfRange,
                "the secret of the dataset cannot be opened; start a version, and fill it"
            )
        }
        self.account = account
        self.dataset = dataset.id
        self.version = version.number
        secret = version.secret
        isCaseSensitive = dataset.isCaseSensitive
        let names = Dictionary(dataset.columns.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        columns = version.parts.map { Column(id: $0.column, name: names[$0.column] ?? $0.header) }
    }

    /// Where what is stored of a column is.
    func content(of column: Column) -> ContentKey {
        ContentKey(dataset: dataset, version: version, column: column.id)
    }
}
