import Testing

@testable import WeirDetection

/// The encoded form of a column, and everything that can be wrong with one.
struct EncodedColumnTests {
    static let values = ["Anna Meyerhoff", "4111 1111 1111 1111", "", "abc", "Bertram", "Anna Meyerhoff"]

    static func text() -> [UInt8] { ExactTestData.encoded(values, shortest: 6).text }

    @Test func `a column is read as it was written`() throws {
        let column = ExactTestData.encoded(Self.values, shortest: 6)
        let read = try EncodedColumn.read(column.text, secret: ExactTestData.secret)
        #expect(read.hashes == column.hashes && read.shapes == column.shapes && read.starts == column.starts)
        #expect(read.rows == 6 && read.cells == 4)
        #expect(read.hashes[0] == read.hashes[5])
        let stored = try EncodedColumn(stored: read.stored)
        #expect(stored.hashes == column.hashes && stored.shapes == column.shapes && stored.starts == column.starts)
        #expect(stored.text == column.text)
    }

    /// So that a change of the format cannot go unnoticed: it would make every file useless that users have.
    @Test func `the form is the one that is documented`() {
        let text = String(decoding: ExactTestData.encoded(["Anna Meyerhoff", "12 34 56", ""]).text, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines == [
                "weir-exact-data 1 column key=\(Self.check) rows=3", "\(Self.anna)", "\(Self.number)", "-", "shapes 2",
                "dd 6 6", "ww 14 2", "starts 1", "\(Self.first)", lines[9], "",
            ]
        )
        #expect(lines[9].hasPrefix("end ") && lines[9].count == 68)
    }

    // As another implementation of AES-CMAC computes them, for the secret of these tests.
    static let check: Substring = "18ba3d2956b5a8c6"
    static let anna: Substring = "6a0a0e1b3bfaeabc"
    static let number: Substring = "f415a7db04343ae1"
    static let first: Substring = "c53a0bbf6ad5ee85"

    @Test func `encoding twice gives the same bytes`() {
        #expect(Self.text() == Self.text())
    }

    @Test func `nothing of a value is in the encoded form`() {
        let text = String(decoding: Self.text(), as: UTF8.self)
        for value in ["Anna", "anna", "Meyerhoff", "meyerhoff", "4111", "Bertram", "bertram"] {
            #expect(!text.contains(value))
        }
    }

    @Test func `another secret gives other hashes`() {
        let other = ExactTestData.encoded(Self.values, key: ValueKey(secret: [UInt8](repeating: 7, count: 32)))
        #expect(Set(other.hashes.filter { $0 != 0 }).isDisjoint(with: ExactTestData.encoded(Self.values).hashes))
    }

    struct Damage: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let expected: EncodedColumnError
        let make: @Sendable ([UInt8]) -> [UInt8]

        init(_ name: String, _ expected: EncodedColumnError, _ make: @escaping @Sendable ([UInt8]) -> [UInt8]) {
            testDescription = name
            self.expected = expected
            self.make = make
        }
    }

    static func replacing(_ text: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        var out = text
        out.replace([UInt8](old.utf8), with: [UInt8](new.utf8), maxReplacements: 1)
        return out
    }

    static let damages: [Damage] = [
        Damage("the values themselves", .notEncoded) { _ in [UInt8]("Anna Meyerhoff\nBertram\n".utf8) },
        Damage("nothing", .notEncoded) { _ in [] },
        Damage("a byte order mark", .notEncoded) { [0xEF, 0xBB, 0xBF] + $0 },
        Damage("UTF-16", .notText) { [0xFF, 0xFE] + $0.flatMap { [$0, 0] } },
        Damage("bytes that are no UTF-8 at the end", .notText) { $0 + [0xC3] },
        Damage("another version", .otherVersion) { replacing($0, "data 1 ", "data 2 ") },
        Damage("another kind", .malformed(line: 1)) { replacing($0, "column", "folder") },
        Damage("a first line that is cut", .malformed(line: 1)) { Array($0.prefix(40)) },
        Damage("half of it", .truncated) { Array($0.prefix($0.count / 2)) },
        Damage("no last line", .truncated) { Array($0.dropLast(69)) },
        Damage("no last line end", .truncated) { $0.dropLast() },
        Damage("a changed digit", .altered) { text in
            var out = text
            out[80] ^= 1
            return out
        },
        Damage("a row less", .altered) { text in
            var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
            lines.remove(at: 2)
            return Array(lines.joined(separator: [0x0A]))
        },
        Damage("something behind it", .truncated) { $0 + [0x0A] },
        Damage("other line ends", .lineEnds) { $0.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } },
        Damage("twice", .malformed(line: 14)) { sealed($0 + $0) },
        Damage("more rows than lines", .malformed(line: 8)) { sealed(replacing($0, "rows=6", "rows=7")) },
        Damage("very many rows", .truncated) { sealed(replacing($0, "rows=6", "rows=999999")) },
        Damage("more rows than possible", .tooManyRows(most: EncodedColumn.mostRows)) {
            sealed(replacing($0, "rows=6", "rows=99999999"))
        },
        Damage("a number with a zero in front", .malformed(line: 1)) { sealed(replacing($0, "rows=6", "rows=06")) },
        Damage("a hash of nothing", .malformed(line: 4)) { sealed(replacing($0, "\n-\n", "\n0000000000000000\n")) },
        Damage("a word in place of a hash", .malformed(line: 4)) { sealed(replacing($0, "\n-\n", "\nBertram\n")) },
        Damage("a shape that is none", .malformed(line: 10)) { sealed(replacing($0, "dd 16 16", "dd 16 17")) },
        Damage("shapes out of order", .malformed(line: 10)) { sealed(replacing($0, "ll 7 0", "ww 99 3")) },
        Damage("no value at all", .empty) { _ in ExactTestData.encoded(["", "-"]).text },
    ]

    /// What was changed, with the hash at its end made right again: as another program may write it.
    static func sealed(_ text: [UInt8]) -> [UInt8] {
        EncodedColumn.sealed(text.dropLast(69))
    }

    @Test(arguments: damages)
    func `an upload that is wrong is told apart`(_ damage: Damage) {
        #expect(throws: damage.expected) {
            try EncodedColumn.read(damage.make(Self.text()), secret: ExactTestData.secret)
        }
    }

    @Test func `another secret is told`() {
        #expect(throws: EncodedColumnError.otherSecret) {
            try EncodedColumn.read(Self.text(), secret: [UInt8](repeating: 7, count: 32))
        }
    }

    @Test func `more rows than allowed are refused`() {
        #expect(throws: EncodedColumnError.tooManyRows(most: 5)) {
            try EncodedColumn.read(Self.text(), secret: ExactTestData.secret, most: 5)
        }
    }

    @Test func `what was stored and damaged is told`() throws {
        let stored = ExactTestData.encoded(Self.values).stored
        for count in [0, 3, 23, 24, stored.count - 1] {
            #expect(throws: EncodedColumnError.damaged) { try EncodedColumn(stored: Array(stored.prefix(count))) }
        }
        #expect(throws: EncodedColumnError.damaged) { try EncodedColumn(stored: stored + [0]) }
    }

    @Test func `columns of different tables do not make a dataset`() {
        let columns = [["Bertram"], ["Bertram", "Meyerhoff"]].enumerated().map { index, values in
            ExactData.Column(name: "\(index)", encoded: ExactTestData.encoded(values).stored)
        }
        #expect(throws: EncodedColumnError.differentRows) {
            try ExactData(columns: columns, secret: ExactTestData.secret)
        }
        #expect(throws: EncodedColumnError.otherSecret) {
            try ExactData(columns: [columns[0]], secret: [UInt8](repeating: 1, count: 32))
        }
        #expect(throws: EncodedColumnError.tooManyColumns(most: 32)) {
            try ExactData(columns: Array(repeating: columns[0], count: 33), secret: ExactTestData.secret)
        }
    }
}
