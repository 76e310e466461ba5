import Testing

@testable import weir

/// Names of files that columns are written to.
struct EncodedFileNamesTests {
    @Test(arguments: [
        ("name", "name.edm"), ("a/b\\c", "a_b_c.edm"), (".hidden", "_.hidden.edm"), ("-rf", "_-rf.edm"),
        ("..", "_...edm"), ("a\u{7}b", "a_b.edm"), ("Straße 1", "Straße 1.edm"),
    ])
    func `a column's name makes no path`(column: String, name: String) {
        var names = EncodedFileNames()
        #expect(names.next(for: column) == name)
    }

    @Test func `no name is given twice, whatever its case`() {
        var names = EncodedFileNames()
        #expect(
            ["a/b", "a\\b", "A_B", "c"].map { names.next(for: $0) } == ["a_b.edm", "a_b#2.edm", "A_B#3.edm", "c.edm"]
        )
    }

    @Test func `a long name is cut`() {
        var names = EncodedFileNames()
        #expect(names.next(for: String(repeating: "ä", count: 500)).utf8.count <= 255)
    }
}
