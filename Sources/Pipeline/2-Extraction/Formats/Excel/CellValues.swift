/// What turns a stored value into text: the strings, styles and calendar of a workbook.
struct CellValues {
    /// The strings that cells share.
    var strings = SharedStrings()
    /// The number formats of cells.
    var styles = CellStyles()
    /// The calendar.
    var dates = DateSerial(from1904: false)
}
