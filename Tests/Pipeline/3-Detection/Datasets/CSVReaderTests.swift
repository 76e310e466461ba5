import Testing

@testable import WeirDetection

/// Tables as RFC 4180 describes them, and as programs write them.
struct CSVReaderTests {
    /// Reads a text in pieces of some bytes.
    static func rows(
        _ text: [UInt8],
        delimiter: Character = ",",
        piece: Int = .max
    ) throws(CSVError) -> [[String]] {
        var reader = CSVReader(delimiter: delimiter.asciiValue ?? 0x2C)
        var rows: [[String]] = []
        func take(_ row: CSVRow) { rows.append((0..<row.count).map { String(decoding: row[$0], as: UTF8.self) }) }
        var rest = text[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(piece))
            try reader.read(part.span, take)
            rest = rest.dropFirst(piece)
        }
        try reader.finish(take)
        return rows
    }

    @Test(arguments: [
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("", []), ("\n\r\n\n", []), ("a", [["a"]]), ("a,", [["a", ""]]),
        (",", [["", ""]]), ("\"\"", [[""]]), ("a\n\nb\n", [["a"], ["b"]]),
        ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]),
        ("\u{FEFF}a,b\n", [["a", "b"]]), ("\u{FEFF}\"a\"", [["a"]]), ("\"\"\"\"", [["\""]]),
        (" a , b ", [[" a ", " b "]]),
        ("ä,ö\n", [["ä", "ö"]]), ("\"a\"\r\n\"b\"\r\n", [["a"], ["b"]]), ("\"\",\"\"\n", [["", ""]]),
    ])
    func `rows and fields are told apart`(text: String, rows: [[String]]) throws {
        for piece in [1, 2, 3, 5, .max] { #expect(try Self.rows([UInt8](text.utf8), piece: piece) == rows) }
    }

    @Test func `another sign can separate fields`() throws {
        #expect(try Self.rows([UInt8]("a;b,c\n".utf8), delimiter: ";") == [["a", "b,c"]])
        #expect(try Self.rows([UInt8]("a\tb\n".utf8), delimiter: "\t") == [["a", "b"]])
    }

    @Test(arguments: [
        ("a\nb\"c\n", CSVError.strayQuote(line: 2)), ("a\n\"b\"c\n", .textAfterQuote(line: 2)),
        ("a\n\"b\nc\n", .openQuote(line: 2)), ("a,b\n\"c\nd\"\n", .fieldCount(line: 2, found: 1, expected: 2)),
        ("a,b\n\n\nc\n", .fieldCount(line: 4, found: 1, expected: 2)), ("a\n\"b\n\n\"\"x\n", .openQuote(line: 2)),
        ("\"a\" ,b\n", .textAfterQuote(line: 1)),
    ])
    func `what is no table is told with its line`(text: String, error: CSVError) {
        for piece in [1, 4, .max] {
            #expect(throws: error) { try Self.rows([UInt8](text.utf8), piece: piece) }
        }
    }

    @Test func `a row without an end is refused before it fills the memory`() {
        #expect(throws: CSVError.tooLong(line: 1, most: CSVReader.mostBytes)) {
            try Self.rows([0x22] + [UInt8](repeating: 0x61, count: CSVReader.mostBytes + 1))
        }
    }

    @Test func `bytes that are no text are refused`() {
        #expect(throws: CSVError.notText(line: 2)) { try Self.rows([0x61, 0x0A, 0xFF, 0x0A]) }
        #expect(throws: CSVError.notText(line: 1)) { try Self.rows([0xFF, 0xFE, 0x61, 0x00]) }
    }
}
