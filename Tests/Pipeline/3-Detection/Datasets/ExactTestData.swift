import WeirTesting

@testable import WeirDetection

/// A table of values, encoded and prepared as a user and a server do it.
struct ExactTestData {
    static let secret = [UInt8](0..<32)

    let data: ExactData

    /// A table of rows with a value for each column.
    init(_ rows: [[String]], columns: [String] = [], shortest: Int = 1, key: ValueKey = ValueKey(secret: secret)) throws
    {
        let count = rows.map(\.count).max() ?? 0
        let names = columns.isEmpty ? (0..<count).map { "column \($0)" } : columns
        let encoded = (0..<count).map { column in
            Self.encoded(rows.map { $0[column] }, shortest: shortest, key: key)
        }
        data = try ExactData(
            columns: zip(names, encoded).map { ExactData.Column(name: $0, encoded: $1.stored) },
            key: key
        )
    }

    /// The entries of all columns.
    var entries: [DetectionEntry] { data.columnNames.indices.map { DetectionEntry(column: $0, of: data) } }

    static func encoded(
        _ values: [String],
        shortest: Int = 1,
        key: ValueKey = ValueKey(secret: secret)
    ) -> EncodedColumn {
        var encoder = ColumnEncoder(key: key)
        var reader = ValueReader(shortest: shortest)
        for value in values { encoder.add([UInt8](value.utf8), with: &reader) }
        return encoder.column
    }
}
