/// The header line of delimited text (CSV and its relatives): the names of the columns that all later lines fill.
struct TableHeader: Sendable {
    /// What separates fields; `nil` for a table of one column.
    let delimiter: UInt8?
    /// The place of each column's name.
    let columns: [Range<Int>]
    /// Where the header line ends.
    let end: Int

    /// The longest first line that can be a header, in bytes.
    static let longestLine = 8192
    /// The longest name of a column, in bytes.
    static let longestName = 64

    /// The header of the text that begins at `text`, or `nil` when its first two lines do not look like a table.
    ///
    /// A header has names only (no field is a bare number), and the line after it has as many fields.
    init?(_ text: UnsafePointer<UInt8>, count: Int) {
        var first = 0
        if count >= 3, unsafe text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF { first = 3 }
        guard let end = unsafe Self.lineEnd(text, from: first, to: min(count, first + Self.longestLine)), end > first
        else { return nil }
        let opening = unsafe text[first]
        // JSON and XML have keys and tags instead.
        guard opening != UInt8(ascii: "{"), opening != UInt8(ascii: "["), opening != UInt8(ascii: "<") else {
            return nil
        }
        let bodyEnd = unsafe Self.lineEnd(text, from: end + 1, to: count) ?? count
        guard end + 1 < bodyEnd else { return nil }
        delimiter = unsafe Self.commonest(text, from: first, to: end)
        let columns = unsafe Self.fields(text, from: first, to: end, delimiter: delimiter)
        let body = unsafe Self.fields(text, from: end + 1, to: bodyEnd, delimiter: delimiter)
        guard body.count == columns.count, columns.allSatisfy({ unsafe Self.isName($0, text) }) else {
            return nil
        }
        if columns.count == 2, unsafe text[columns[1].lowerBound] == UInt8(ascii: " ") {
            // A comma and a blank, once in each of two lines, is a letter sooner than a table.
            return nil
        }
        if delimiter == nil {
            // One word over one value a line, or this would take every two lines of prose for a table.
            guard unsafe !Self.hasSpace(body[0], text), columns[0].count <= 32 else { return nil }
        }
        self.columns = columns
        self.end = end
    }

    private static func lineEnd(_ text: UnsafePointer<UInt8>, from: Int, to: Int) -> Int? {
        var position = from
        while position < to {
            if unsafe text[position] == UInt8(ascii: "\n") { return position }
            position += 1
        }
        return nil
    }

    private static func commonest(_ text: UnsafePointer<UInt8>, from: Int, to: Int) -> UInt8? {
        let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
        var counts = [0, 0, 0, 0]
        for position in from..<to {
            if let index = unsafe candidates.firstIndex(of: text[position]) { counts[index] += 1 }
        }
        guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return nil }
        return candidates[index]
    }

    private static func fields(
        _ text: UnsafePointer<UInt8>,
        from: Int,
        to: Int,
        delimiter: UInt8?
    ) -> [Range<Int>] {
        var fields: [Range<Int>] = []
        var start = from
        var isQuoted = false
        for position in from..<to {
            let byte = unsafe text[position]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == delimiter, !isQuoted {
                fields.append(start..<position)
                start = position + 1
            }
        }
        fields.append(start..<to)
        return fields
    }

    /// Whether a field can be the name of a column: short, with a letter, not a sentence.
    private static func isName(_ field: Range<Int>, _ text: UnsafePointer<UInt8>) -> Bool {
        guard field.count <= longestName else { return false }
        var hasLetter = field.count <= 2
        var digits = 0
        for position in field {
            let byte = unsafe text[position]
            if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 { hasLetter = true }
            if byte &- 0x30 < 10 { digits += 1 }
        }
        return hasLetter && digits <= 4
    }

    private static func hasSpace(_ field: Range<Int>, _ text: UnsafePointer<UInt8>) -> Bool {
        var letters = 0
        for position in field {
            let byte = unsafe text[position]
            if (byte | 0x20) &- 0x61 < 26 { letters += 1 }
        }
        return letters > field.count / 2
    }
}
