internal import WeirDetection
internal import WeirManagement
internal import WeirScan

/// The values of one version of a dataset, ready to be looked for.
final class DatasetTable: Sendable {
    private enum Form {
        case words([ObjectID: WordList])
        case exact(ExactData, columns: [ObjectID: Int])
    }

    private let form: Form

    /// Makes values ready; costs seconds for a million of them.
    ///
    /// - Parameters:
    ///   - key: Of which dataset they are.
    ///   - columns: What is stored of each column, in the order of the key.
    /// - Throws: `outOfRange` when what is stored is no values.
    init(_ key: DatasetTableKey, _ columns: [Content]) throws(ManagementError) {
        guard let secret = key.secret else {
            var lists: [ObjectID: WordList] = [:]
            for (column, content) in zip(key.columns, columns) {
                lists[column.id] = WordList(lines: content.bytes, isCaseSensitive: key.isCaseSensitive)
            }
            form = .words(lists)
            return
        }
        let data: ExactData
        do throws(EncodedColumnError) {
            data = try ExactData(
                columns: zip(key.columns, columns).map { ExactData.Column(name: $0.name, encoded: $1.bytes) },
                secret: secret.bytes
            )
        } catch {
            throw ManagementError(.outOfRange, error.message)
        }
        let indexes = key.columns.enumerated().map { ($1.id, $0) }
        form = .exact(data, columns: Dictionary(indexes, uniquingKeysWith: { first, _ in first }))
    }

    /// How the entry of a column is found; `nil` when the version has no such column.
    func method(of column: ObjectID) -> Scanner.Definition.Entry.Method? {
        switch form {
        case .words(let lists): lists[column].map { .words($0) }
        case .exact(let data, let columns): columns[column].map { .column(data, $0) }
        }
    }
}
