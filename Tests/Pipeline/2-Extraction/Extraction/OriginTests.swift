import Testing
import WeirContent
import WeirExtraction

struct OriginTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let origin: Origin
        let member: String?
        let location: String?
        var testDescription: String { location ?? "nothing to say" }
    }

    static let cases = [
        Case(origin: Origin(), member: nil, location: nil),
        Case(origin: Origin(path: ["a.zip", "b/c.docx"]), member: "a.zip!/b/c.docx", location: nil),
        Case(origin: Origin(page: 2), member: nil, location: "page 2"),
        Case(origin: Origin(part: .annotations, page: 2), member: nil, location: "page 2, annotations"),
        Case(origin: Origin(part: .slide, page: 3), member: nil, location: "slide 3"),
        Case(origin: Origin(part: .notes, page: 3), member: nil, location: "slide 3, notes"),
        Case(origin: Origin(part: .sheet, sheet: "Totals", cell: "C7"), member: nil, location: "Totals!C7"),
        Case(origin: Origin(part: .sheet, sheet: "Q3 'x'", cell: "C7"), member: nil, location: "'Q3 ''x'''!C7"),
        Case(origin: Origin(part: .sheet, sheet: "Totals"), member: nil, location: "sheet Totals"),
        Case(origin: Origin(part: .form, name: "iban"), member: nil, location: "form, iban"),
        Case(origin: Origin(line: 12), member: nil, location: "line 12"),
    ]

    @Test(arguments: cases) func `a place is named for people`(_ example: Case) {
        #expect(example.origin.member == example.member)
        #expect(example.origin.location == example.location)
    }

    @Test(arguments: [(0, nil), (4, nil), (5, "A1"), (8, "A1"), (9, "AB100"), (100, "AB100")] as [(Int, String?)])
    func `the last mark before a byte says its cell`(offset: Int, cell: String?) {
        let marks = [
            TextMark(offset: 5, place: .cell(row: 0, column: 0)),
            TextMark(offset: 9, place: .cell(row: 99, column: 27)),
        ]
        #expect(Origin().nearer(marks, at: offset).cell == cell)
    }
}
