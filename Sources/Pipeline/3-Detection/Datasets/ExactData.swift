/// The hashed values of one dataset, all its columns, ready to be looked for; shared by all detectors that have it.
///
/// A million values take 18 MB when the dataset has several columns and 10 MB when it has one, with what searching them
/// takes; preparing them takes three times as much for a moment.
package final class ExactData: Sendable {
    /// One column, as it was uploaded.
    package struct Column: Sendable {
        /// What findings call it.
        package let name: String
        /// Its values, as `EncodedColumn.stored` has them.
        package let encoded: [UInt8]

        /// Names a column.
        package init(name: String, encoded: [UInt8]) {
            self.name = name
            self.encoded = encoded
        }
    }

    /// The most columns of a dataset: a finding has a bit for each.
    package static let mostColumns = 32

    /// What findings call the columns.
    package let columnNames: [String]
    /// The values.
    let table: ExactTable

    /// Prepares a dataset.
    ///
    /// - Parameters:
    ///   - columns: Its columns, all of one table.
    ///   - secret: What their values were hashed with.
    /// - Throws: `EncodedColumnError` when a column cannot be read or was made with another secret, or when they are of
    ///   different tables.
    package convenience init(columns: [Column], secret: [UInt8]) throws(EncodedColumnError) {
        try self.init(columns: columns, key: ValueKey(secret: secret))
    }

    /// Prepares a dataset whose values were hashed with `key`.
    convenience init(columns: [Column], key: ValueKey) throws(EncodedColumnError) {
        guard columns.count <= Self.mostColumns else { throw .tooManyColumns(most: Self.mostColumns) }
        var encoded: [EncodedColumn] = []
        for column in columns {
            let read = try EncodedColumn(stored: column.encoded)
            guard read.check == key.check else { throw .otherSecret }
            guard read.rows == encoded.first?.rows ?? read.rows else { throw .differentRows }
            encoded.append(read)
        }
        self.init(table: ExactTable(encoded, key: key), columnNames: columns.map(\.name))
    }

    private init(table: ExactTable, columnNames: [String]) {
        self.table = table
        self.columnNames = columnNames
    }

    /// The same values with other names for the columns, of which there are as many; costs nothing.
    package func renamed(_ names: [String]) -> ExactData {
        names.count == columnNames.count ? ExactData(table: table, columnNames: names) : self
    }
}

extension ExactData: Hashable {
    /// Whether two are one object: what is prepared once is the same wherever it is used.
    package static func == (left: ExactData, right: ExactData) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
