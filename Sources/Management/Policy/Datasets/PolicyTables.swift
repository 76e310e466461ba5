internal import WeirManagement
internal import WeirScan

/// What there is of the datasets that a policy needs.
struct PolicyTables: Sendable {
    private var tables: [ObjectID: DatasetTable] = [:]
    private var reasons: [ObjectID: String] = [:]
    /// Whether something is missing that may be there later.
    private(set) var isPartial = false

    /// Takes the values of a dataset.
    mutating func add(_ table: DatasetTable, of dataset: ObjectID) {
        tables[dataset] = table
    }

    /// Takes why the values of a dataset are not there.
    mutating func add(_ error: ManagementError, of dataset: ObjectID) {
        switch error.code {
        case .overloaded, .unavailable:
            isPartial = true
            reasons[dataset] = "the values of the dataset could not be read; they are tried again soon"
        default: reasons[dataset] = error.message
        }
    }

    /// How the entry of a column of a dataset is found.
    func method(of column: ObjectID, in dataset: ObjectID) -> Scanner.Definition.Entry.Method {
        if let reason = reasons[dataset] { return .none(reason: reason) }
        return tables[dataset]?.method(of: column)
            ?? .none(reason: "no values were uploaded for it yet; it is looked for when its dataset is complete")
    }
}
