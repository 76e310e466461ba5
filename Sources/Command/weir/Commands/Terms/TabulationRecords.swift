/// The records of a text whose fields stand between tabs, each in quotes if its writer liked.
///
/// In quotes a quote is doubled, and tabs and line breaks are part of the field.
struct TabulationRecords {
    private let text: ArraySlice<UInt8>
    private var position: Int
    private var line = 1

    /// Reads a text from its start.
    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        position = text.startIndex
    }

    /// The fields of the next record that has any; `nil` at the end of the text.
    mutating func next() throws(TitleFile.Problem) -> [[UInt8]]? {
        while position < text.endIndex {
            let record = try record()
            if record.contains(where: { !$0.isEmpty }) { return record }
        }
        return nil
    }

    private mutating func record() throws(TitleFile.Problem) -> [[UInt8]] {
        var fields: [[UInt8]] = []
        while true {
            fields.append(try field())
            guard position < text.endIndex else { return fields }
            let separator = text[position]
            position += 1
            if separator == 0x0A {
                line += 1
                return fields
            }
        }
    }

    /// The field at the position, which then is at a tab, a line feed or the end.
    private mutating func field() throws(TitleFile.Problem) -> [UInt8] {
        var field: [UInt8] = []
        let quote = UInt8(ascii: "\"")
        if position < text.endIndex, text[position] == quote {
            let start = line
            position += 1
            while true {
                guard position < text.endIndex else { throw .openQuote(start) }
                let byte = text[position]
                position += 1
                if byte == quote {
                    guard position < text.endIndex, text[position] == quote else { break }
                    position += 1
                }
                if byte == 0x0A { line += 1 }
                field.append(byte)
            }
        }
        while position < text.endIndex, text[position] != 0x09, text[position] != 0x0A {
            // The carriage return before a line feed belongs to the line break.
            if text[position] != 0x0D { field.append(text[position]) }
            position += 1
        }
        return field
    }
}
