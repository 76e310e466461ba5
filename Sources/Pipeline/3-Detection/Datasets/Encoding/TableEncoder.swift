/// Encodes columns of a table that is read piece by piece.
package struct TableEncoder: ~Copyable {
    /// One column that was encoded.
    package struct Column: Sendable {
        /// What the header calls it, with its number behind where several have one name.
        package let name: String
        /// The values.
        package let encoded: EncodedColumn
        /// How many rows have no value that can be looked for, for each reason.
        package let problems: [ValueProblem: Int]
    }

    private let wanted: [String]
    private let hasHeader: Bool
    private let key: ValueKey
    private var csv: CSVReader
    private var values: ValueReader
    private var names: [String] = []
    private var encoders: [(index: Int, encoder: ColumnEncoder)] = []
    private var isBegun = false
    private var rows = 0

    /// An encoder at the beginning of a table.
    ///
    /// - Parameters:
    ///   - wanted: The columns to encode, by name or by number from 1; all when there are none.
    ///   - hasHeader: Whether the first row names the columns.
    ///   - delimiter: What separates the fields.
    ///   - key: What values are hashed with.
    ///   - shortest: The fewest characters of a value that is looked for.
    package init(
        columns wanted: [String],
        hasHeader: Bool,
        delimiter: UInt8,
        key: ValueKey,
        shortest: Int
    ) {
        self.wanted = wanted
        self.hasHeader = hasHeader
        self.key = key
        csv = CSVReader(delimiter: delimiter)
        values = ValueReader(shortest: shortest)
    }

    /// Takes the next bytes of the table.
    ///
    /// - Throws: `TableError` when it is no table or has not what is wanted; the encoder is of no use then.
    package mutating func read(_ bytes: Span<UInt8>) throws(TableError) {
        var rows: [CSVRow] = []
        do throws(CSVError) {
            try csv.read(bytes) { rows.append($0) }
        } catch {
            throw .csv(error)
        }
        for row in rows { try take(row) }
    }

    /// Ends the table.
    ///
    /// - Returns: The columns, in the order in which they were wanted.
    /// - Throws: `TableError` when the table is not complete or has no rows.
    package mutating func finish() throws(TableError) -> [Column] {
        var last: [CSVRow] = []
        do throws(CSVError) {
            try csv.finish { last.append($0) }
        } catch {
            throw .csv(error)
        }
        for row in last { try take(row) }
        guard rows > 0 else { throw .noRows }
        return encoders.map { index, encoder in
            Column(name: names[index], encoded: encoder.column, problems: encoder.problems)
        }
    }

    private mutating func take(_ row: CSVRow) throws(TableError) {
        if !isBegun {
            isBegun = true
            try begin(row)
            if hasHeader { return }
        }
        rows += 1
        guard rows <= EncodedColumn.mostRows else { throw .tooManyRows(most: EncodedColumn.mostRows) }
        for place in encoders.indices {
            encoders[place].encoder.add(row[encoders[place].index], with: &values)
        }
    }

    /// Finds the wanted columns in the first row.
    private mutating func begin(_ row: CSVRow) throws(TableError) {
        names = (0..<row.count).map { hasHeader ? Self.name(row[$0], number: $0 + 1) : "column-\($0 + 1)" }
        var counts: [String: Int] = [:]
        for index in names.indices {
            let count = counts[names[index], default: 0] + 1
            counts[names[index]] = count
            if count > 1 { names[index] += "#\(count)" }
        }
        var indexes: [Int] = wanted.isEmpty ? Array(names.indices) : []
        for name in wanted {
            let number = Int(name).map { $0 - 1 }.flatMap { names.indices.contains($0) ? $0 : nil }
            guard let index = names.firstIndex(of: name) ?? number else { throw .noColumn(name) }
            if !indexes.contains(index) { indexes.append(index) }
        }
        guard indexes.count <= ExactData.mostColumns else { throw .tooManyColumns(most: ExactData.mostColumns) }
        encoders = indexes.map { ($0, ColumnEncoder(key: key)) }
    }

    private static func name(_ field: [UInt8], number: Int) -> String {
        let text = String(decoding: field, as: UTF8.self)
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return trimmed.isEmpty ? "column-\(number)" : trimmed
    }
}
