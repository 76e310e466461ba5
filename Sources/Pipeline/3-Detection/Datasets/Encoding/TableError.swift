/// Why a table cannot be encoded; it names lines and columns, never what rows hold.
package enum TableError: Error, Hashable, Sendable {
    /// It is no table.
    case csv(CSVError)
    /// It has no column with this name or number.
    case noColumn(String)
    /// It has no rows below the header.
    case noRows
    /// It has more rows than can be looked for together.
    case tooManyRows(most: Int)
    /// It has more columns than can be looked for together.
    case tooManyColumns(most: Int)

    /// What is wrong and how to mend it, in lower case.
    package var message: String {
        switch self {
        case .csv(let error): error.message
        case .noColumn(let name):
            "the first row has no column \"\(name)\"; give its name as the first row has it, or its number from 1"
        case .noRows: "the table has no rows below its header; if it has no header, say so with --no-header"
        case .tooManyRows(let most): "the table has more than \(most) rows"
        case .tooManyColumns(let most): "a dataset has at most \(most) columns; choose some with --columns"
        }
    }
}
