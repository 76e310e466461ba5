/// The widths of the columns of a text report.
///
/// They are the same for all files of a scan: results are written as they are found, so nothing can be measured first.
struct TextLayout {
    /// Characters for the line and column of a finding; larger ones push the rest of their line.
    static let place = 9
    /// Characters for the confidence.
    static let level = 9

    /// Characters for a number of the table at the end.
    static let tableNumber = 11

    private static let gaps = 6
    /// Characters for the four levels and the total.
    private static let tableNumbers = 5 * tableNumber
    private static let names = 12...32
    private static let shortestMatch = 12

    /// The names of the entries.
    let names: [[UInt8]]
    /// Characters for the name of an entry.
    let name: Int
    /// Characters for the match; without limit when the report goes to a file.
    let match: Int

    /// Characters for the name of an entry in the table at the end.
    let tableName: Int

    /// Fits the columns to the names, and to the terminal when there is one.
    init(names: [String], columns: Int?) {
        self.names = names.map { [UInt8]($0.utf8) }
        let longest = names.map(\.unicodeScalars.count).max() ?? 0
        let wanted = min(max(longest, Self.names.lowerBound), Self.names.upperBound)
        guard let columns else {
            name = wanted
            match = .max
            tableName = .max
            return
        }
        let rest = columns - Self.place - Self.level - Self.gaps
        name = max(Self.names.lowerBound, min(wanted, rest - Self.shortestMatch))
        match = max(Self.shortestMatch, rest - name)
        tableName = max(Self.names.lowerBound, columns - Self.tableNumbers)
    }
}
