import WeirJSON

/// A table for people, its columns as wide as their widest cell.
struct TextTable {
    private var rows: [[String]]

    /// A table with a heading.
    init(_ heading: [String]) {
        rows = [heading]
    }

    /// Appends a row.
    mutating func append(_ row: [String]) {
        rows.append(row)
    }

    /// Renders the table; the heading is quiet.
    func render(_ style: Style) -> [UInt8] {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                let width = cell.unicodeScalars.count
                if column < widths.count {
                    widths[column] = max(widths[column], width)
                } else {
                    widths.append(width)
                }
            }
        }
        var out: [UInt8] = []
        for (index, row) in rows.enumerated() {
            out.append(index == 0 ? style.start(.quiet) : "")
            for (column, cell) in row.enumerated() {
                let width = out.append(display: [UInt8](cell.utf8))
                if column + 1 < row.count {
                    out.append(UInt8(ascii: " "), count: widths[column] - width + 2)
                }
            }
            out.append(index == 0 ? style.end : "")
            out.append("\n")
        }
        return out
    }
}
