/// Reads a table of values separated by commas (RFC 4180), piece by piece.
///
/// A field may stand in quotation marks, and then hold separators, line ends and doubled quotation marks. Lines end with
/// CRLF or LF, the last one needs no end, and a byte order mark in front is passed over. Lines with nothing in them are no
/// rows. Every row has as many fields as the first.
package struct CSVReader: ~Copyable {
    /// The most bytes of a row.
    package static let mostBytes = 1 << 20

    private enum State {
        case fieldStart, bare, quoted, quoteInQuoted, carriageReturn
    }

    private let delimiter: UInt8
    private var state = State.fieldStart
    private var row = CSVRow()
    private var line = 1
    private var quoteLine = 1
    private var expected: Int?
    private var mark = 0

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// A reader at the beginning of a table.
    ///
    /// - Parameter delimiter: What separates the fields; no quotation mark and no line end.
    package init(delimiter: UInt8 = UInt8(ascii: ",")) {
        self.delimiter = delimiter
    }

    /// Takes the next bytes of the table.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - onRow: Called for each row that is complete.
    /// - Throws: `CSVError` when they are no table; the reader is of no use then.
    package mutating func read(_ bytes: Span<UInt8>, _ onRow: (CSVRow) -> Void) throws(CSVError) {
        var index = 0
        // The mark may come byte by byte.
        while mark < Self.byteOrderMark.count, index < bytes.count {
            if bytes[index] != Self.byteOrderMark[mark] {
                for byte in Self.byteOrderMark.prefix(mark) { try take(byte, onRow) }
                mark = Self.byteOrderMark.count
            } else {
                mark += 1
                index += 1
            }
        }
        while index < bytes.count {
            try take(bytes[index], onRow)
            index += 1
        }
    }

    /// Ends the table.
    ///
    /// - Parameter onRow: Called for the last row, if it has no line end.
    /// - Throws: `CSVError` when a field is open or the last row is wrong.
    package mutating func finish(_ onRow: (CSVRow) -> Void) throws(CSVError) {
        if state == .quoted { throw .openQuote(line: quoteLine) }
        if state != .fieldStart || !row.isEmpty { try endRow(onRow) }
    }

    @inline(__always)
    private mutating func take(_ byte: UInt8, _ onRow: (CSVRow) -> Void) throws(CSVError) {
        switch state {
        case .fieldStart, .bare:
            if byte == delimiter {
                row.endField()
                state = .fieldStart
            } else if byte == Self.lineFeed {
                try endRow(onRow)
                line += 1
            } else if byte == Self.carriageReturn {
                state = .carriageReturn
            } else if byte == Self.quote {
                guard case .fieldStart = state else { throw .strayQuote(line: line) }
                quoteLine = line
                row.noteQuote()
                state = .quoted
            } else {
                try append(byte)
                state = .bare
            }
        case .quoted:
            if byte == Self.quote {
                state = .quoteInQuoted
            } else {
                if byte == Self.lineFeed { line += 1 }
                try append(byte)
            }
        case .quoteInQuoted:
            if byte == Self.quote {
                try append(byte)
                state = .quoted
            } else if byte == delimiter {
                row.endField()
                state = .fieldStart
            } else if byte == Self.lineFeed {
                try endRow(onRow)
                line += 1
            } else if byte == Self.carriageReturn {
                state = .carriageReturn
            } else {
                throw .textAfterQuote(line: line)
            }
        case .carriageReturn:
            // Alone it ends a line as well: some programs write it so.
            try endRow(onRow)
            line += 1
            if byte != Self.lineFeed { try take(afterReturn: byte, onRow) }
        }
    }

    private mutating func take(afterReturn byte: UInt8, _ onRow: (CSVRow) -> Void) throws(CSVError) {
        try take(byte, onRow)
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) throws(CSVError) {
        guard row.bytes.count < Self.mostBytes else { throw .tooLong(line: row.line, most: Self.mostBytes) }
        row.append(byte)
    }

    private mutating func endRow(_ onRow: (CSVRow) -> Void) throws(CSVError) {
        state = .fieldStart
        defer { row.restart(line: line + 1) }
        guard !row.isEmpty else { return }
        row.endField()
        guard (try? UTF8Span(validating: row.bytes.span)) != nil else { throw .notText(line: row.line) }
        let expected = expected ?? row.count
        self.expected = expected
        guard row.count == expected else {
            throw .fieldCount(line: row.line, found: row.count, expected: expected)
        }
        onRow(row)
    }
}
