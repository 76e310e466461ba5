/// Hashes the values of one column of a table, row by row.
package struct ColumnEncoder: Sendable {
    /// How many rows have no value that can be looked for, for each reason.
    package private(set) var problems: [ValueProblem: Int] = [:]

    private let key: ValueKey
    private var hashes: [UInt64] = []
    private var shapes: Set<ValueShape> = []
    private var starts: Set<UInt64> = []

    /// An encoder for a column.
    ///
    /// - Parameter key: What values are hashed with.
    package init(key: ValueKey) {
        self.key = key
    }

    /// Takes the value of the next row.
    ///
    /// - Parameters:
    ///   - value: The value, in UTF-8.
    ///   - reader: What brings it into its canonical form; says how short it may be.
    package mutating func add(_ value: [UInt8], with reader: inout ValueReader) {
        do throws(ValueProblem) {
            let canonical = try reader.read(value)
            hashes.append(key.hash(canonical.bytes))
            shapes.insert(canonical.shape)
            if canonical.firstWord > 0 {
                starts.insert(key.hash(Array(canonical.bytes.prefix(canonical.firstWord))))
            }
        } catch {
            problems[error, default: 0] += 1
            hashes.append(0)
        }
    }

    /// The column of all values that were taken.
    package var column: EncodedColumn {
        EncodedColumn(hashes: hashes, shapes: shapes, starts: starts, check: key.check)
    }
}
