/// The names of cells in spreadsheets: letters for the column, a number for the row.
package enum CellName {
    /// The name of a cell whose row and column count from 0, as in `C7` for row 6 and column 2.
    package static func text(row: Int, column: Int) -> String {
        var letters = ""
        var rest = column
        while rest >= 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
            rest = rest / 26 - 1
        }
        return letters + String(row + 1)
    }
}
