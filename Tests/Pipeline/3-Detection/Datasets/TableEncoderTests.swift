import Testing
import WeirCatalog

@testable import WeirDetection

/// Tables of values, encoded column by column.
struct TableEncoderTests {
    static let table = """
        name,phone,phone,note
        "Meyerhoff, Anna",040 123456,0171 5550001,x
        Bertram Ohm,,0171 5550002,"a ""long"" note"
        Clara Quandt,040 99,---,

        """

    static func encode(
        _ text: String,
        columns: [String] = [],
        hasHeader: Bool = true,
        shortest: Int = 6,
        piece: Int = 7
    ) throws(TableError) -> [TableEncoder.Column] {
        var encoder = TableEncoder(
            columns: columns,
            hasHeader: hasHeader,
            delimiter: UInt8(ascii: ","),
            key: ValueKey(secret: ExactTestData.secret),
            shortest: shortest
        )
        var rest = [UInt8](text.utf8)[...]
        while !rest.isEmpty {
            try encoder.read(Array(rest.prefix(piece)).span)
            rest = rest.dropFirst(piece)
        }
        return try encoder.finish()
    }

    @Test func `every column is encoded, and what is left out is counted`() throws {
        let columns = try Self.encode(Self.table)
        #expect(columns.map(\.name) == ["name", "phone", "phone#2", "note"])
        #expect(columns.map(\.encoded.rows) == [3, 3, 3, 3])
        #expect(columns.map(\.encoded.cells) == [3, 1, 2, 1])
        #expect(columns[1].problems == [.empty: 1, .tooShort: 1])
        #expect(columns[2].problems == [.empty: 1])
        #expect(columns[3].problems == [.tooShort: 1, .empty: 1])
        let names = ["Meyerhoff, Anna", "Bertram Ohm", "Clara Quandt"]
        #expect(columns[0].encoded.text == ExactTestData.encoded(names, shortest: 6).text)
    }

    @Test(arguments: [
        (["name"], ["name"]), (["phone#2", "name"], ["phone#2", "name"]), (["2", "1"], ["phone", "name"]),
        (["4", "note"], ["note"]), (["phone"], ["phone"]),
    ])
    func `columns are chosen by name or number`(wanted: [String], names: [String]) throws {
        #expect(try Self.encode(Self.table, columns: wanted).map(\.name) == names)
    }

    @Test(arguments: ["mail", "0", "5", "-1", "Name"])
    func `a column that is not there is told`(name: String) {
        #expect(throws: TableError.noColumn(name)) { try Self.encode(Self.table, columns: [name]) }
    }

    @Test func `a table without names has columns by number`() throws {
        let columns = try Self.encode("123456,abcdef\n654321,fedcba\n", hasHeader: false)
        #expect(columns.map(\.name) == ["column-1", "column-2"])
        #expect(columns.map(\.encoded.cells) == [2, 2])
    }

    @Test(arguments: ["", "\n\n", "a,b\n", "a,b"])
    func `a table without rows is told`(text: String) {
        #expect(throws: TableError.noRows) { try Self.encode(text) }
    }

    @Test func `what is wrong with the text is told`() {
        #expect(throws: TableError.csv(.fieldCount(line: 3, found: 1, expected: 2))) {
            try Self.encode("a,b\nc,d\ne\n")
        }
        #expect(throws: TableError.csv(.openQuote(line: 2))) { try Self.encode("a\n\"b\nc\n") }
    }

    @Test func `the columns of a row belong together`() throws {
        let columns = try Self.encode(Self.table, columns: ["name", "phone#2"])
        let data = try ExactData(
            columns: columns.map { ExactData.Column(name: $0.name, encoded: $0.encoded.stored) },
            secret: ExactTestData.secret
        )
        let text = [UInt8]("Call Bertram Ohm: 0171-5550002".utf8)
        let found = try detections([DetectionEntry(column: 0, of: data)], in: text)
        #expect(found.map(\.confidence) == [.high])
    }

    @Test func `no message has a value`() {
        let errors: [TableError] = [
            .csv(.strayQuote(line: 3)), .csv(.notText(line: 4)), .csv(.tooLong(line: 5, most: 7)), .noRows,
            .tooManyRows(most: 9), .tooManyColumns(most: 32), .noColumn("x"), .csv(.textAfterQuote(line: 2)),
        ]
        for error in errors { #expect(!error.message.isEmpty && error.message.first?.isLowercase == true) }
    }
}
