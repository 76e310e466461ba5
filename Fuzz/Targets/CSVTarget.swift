internal import WeirDetection

/// Reads any bytes as a table: the first says how large the pieces are and what separates the fields.
enum CSVTarget {
    static func run(_ input: [UInt8]) -> String? {
        guard let first = input.first else { return nil }
        let text = Array(input.dropFirst())
        let delimiter: UInt8 = [0x2C, 0x3B, 0x09, 0x7C][Int(first & 3)]
        let whole = rows(text, delimiter, piece: max(1, text.count))
        guard whole == rows(text, delimiter, piece: Int(first >> 2) + 1) else {
            return "the size of pieces changes nothing"
        }
        guard let rows = whole.rows else { return nil }
        guard rows.allSatisfy({ $0.count == rows.first?.count }) else { return "rows have the same number of fields" }
        guard rows.joined().reduce(0, { $0 + $1.count }) <= text.count else { return "nothing is made up" }
        return nil
    }

    private struct Outcome: Equatable {
        var rows: [[[UInt8]]]?
        var error: CSVError?
    }

    private static func rows(_ text: [UInt8], _ delimiter: UInt8, piece: Int) -> Outcome {
        var reader = CSVReader(delimiter: delimiter)
        var rows: [[[UInt8]]] = []
        func take(_ row: CSVRow) { rows.append((0..<row.count).map { row[$0] }) }
        do throws(CSVError) {
            var rest = text[...]
            while !rest.isEmpty {
                let part = Array(rest.prefix(piece))
                try reader.read(part.span, take)
                rest = rest.dropFirst(piece)
            }
            try reader.finish(take)
            return Outcome(rows: rows, error: nil)
        } catch {
            return Outcome(rows: nil, error: error)
        }
    }
}
