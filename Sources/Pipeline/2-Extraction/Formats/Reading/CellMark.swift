/// Where a cell begins in text that is still collected.
struct CellMark {
    /// Bytes of the text before it.
    var offset: Int
    /// Its row, from 0.
    let row: Int
    /// Its column, from 0.
    let column: Int
}
