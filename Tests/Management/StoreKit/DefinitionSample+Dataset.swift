import WeirManagement

extension DefinitionSample {
    private static let made = Timestamp(microseconds: 1_700_000_000_000_001)

    /// Datasets with columns and versions.
    static var dataset: DefinitionSample {
        let id = ObjectID()
        let columns = ["Name", "naïve ✓", "x'; DROP TABLE dataset_column; --"].enumerated().map { number, name in
            DatasetColumn(
                id: ObjectID(),
                name: name,
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + Int64(number))
            )
        }
        let parts = columns.enumerated().map { number, column in
            DatasetVersion.Part(
                column: column.id,
                header: number == 0 ? "" : "header \(number)",
                cells: number * 1_000_000,
                status: number == 0 ? .complete : .empty,
                digest: number == 0 ? String(repeating: "5e", count: 32) : nil
            )
        }
        let secret = DatasetSecret()
        func version(
            _ number: Int64,
            summary: String?,
            columns: [DatasetColumn],
            versions: [DatasetVersion]
        ) -> Dataset {
            Dataset(
                id: id,
                name: "Customers \(number)",
                summary: summary,
                isSecret: true,
                isCaseSensitive: number % 2 == 0,
                encoding: .columns,
                columns: columns,
                versions: versions,
                createdAt: made,
                updatedAt: Timestamp(microseconds: made.microseconds + number)
            )
        }
        let empty = DatasetVersion(number: 1, status: .empty, parts: [], secret: secret)
        let filled = DatasetVersion(number: 1, status: .complete, parts: parts, secret: nil)
        let next = DatasetVersion(number: 2, status: .uploading, parts: parts.reversed(), secret: secret)
        return DefinitionSample(versions: [
            version(0, summary: nil, columns: [], versions: [empty]),
            version(1, summary: "All of them.", columns: columns, versions: [filled]),
            version(2, summary: "", columns: columns.reversed(), versions: [filled, next]),
            version(3, summary: nil, columns: [columns[1]], versions: [next]),
        ])
    }
}
