/// Where the reader is in a table: rows and columns that are repeated are counted and never written out.
struct OpenDocumentSheet {
    /// The row, from 0.
    private(set) var row = 0
    /// The column, from 0.
    private(set) var column = 0

    private var rowRepeat = 1
    private var columnRepeat = 1

    /// More than any program has; positions stay below it, whatever the document says.
    private static let largest = 1 << 24

    /// The first cell.
    init() {}

    /// Begins a row.
    mutating func beginRow(_ attributes: XMLAttributes) {
        rowRepeat = Self.count(attributes["number-rows-repeated"])
        column = 0
    }

    /// Ends a row.
    mutating func endRow() {
        row = min(Self.largest, row + rowRepeat)
        rowRepeat = 1
    }

    /// Begins a cell.
    mutating func beginCell(_ attributes: XMLAttributes) {
        columnRepeat = Self.count(attributes["number-columns-repeated"])
    }

    /// Ends a cell.
    mutating func endCell() {
        column = min(Self.largest, column + columnRepeat)
        columnRepeat = 1
    }

    private static func count(_ text: String?) -> Int {
        guard let text, let count = Int(text) else { return 1 }
        return min(max(1, count), largest)
    }
}
