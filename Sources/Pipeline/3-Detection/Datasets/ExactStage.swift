/// Finds the values of datasets.
final class ExactStage: Sendable {
    /// A column that findings are wanted of, and the slot they belong to.
    struct Use: Sendable {
        let column: Int
        let slot: Int
    }

    /// The datasets by the key that their values were hashed with.
    let groups: [ExactGroup]
    /// For each group and each of its tables the columns that are wanted.
    let uses: [[[Use]]]
    /// Whether a dataset has several columns, so that what stands near a value counts.
    let hasRows: Bool

    /// How near to each other values of a row have to stand to speak for each other, in bytes.
    static let reach = 512
    /// The most bytes of a value in the text.
    static let longestInText = 256
    /// How far behind the start of a value something can be that decides about it.
    static let lookAhead = 2 * longestInText + reach

    /// The stage for columns of datasets, each with its slot.
    init(_ columns: [(column: ExactColumn, slot: Int)], compiler: DetectorCompiler) {
        var keys: [UInt64] = []
        var tables: [[ExactTable]] = []
        var uses: [[[Use]]] = []
        for (column, slot) in columns {
            let table = column.data.table
            let group = keys.firstIndex(of: table.key.check) ?? keys.count
            if group == keys.count {
                keys.append(table.key.check)
                tables.append([])
                uses.append([])
            }
            let member = tables[group].firstIndex { $0 === table } ?? tables[group].count
            if member == tables[group].count {
                tables[group].append(table)
                uses[group].append([])
            }
            uses[group][member].append(Use(column: column.column, slot: slot))
        }
        groups = tables.compactMap { tables in tables.first.map { compiler.exactGroup(tables, key: $0.key) } }
        self.uses = uses
        hasRows = tables.contains { $0.contains { $0.columns > 1 } }
    }
}
