import Testing

@testable import WeirFormats

struct ArchiveNameTests {
    @Test(arguments: [
        ("report.csv.gz", "report.csv"), ("a.tgz", "a.tar"), ("a.TBZ2", "a.tar"), ("folder/a.txt.xz", "a.txt"),
        ("noextension", "noextension"), (".gz", ".gz"), ("", "content"), ("drawing.svgz", "drawing.svg"),
        ("a.b.c", "a.b.c"), ("x.Z", "x"),
    ]) func `a compressed file is called as before`(_ name: String, expected: String) {
        #expect(MemberName.withoutCompression(name) == expected)
    }

    @Test(arguments: [
        ([], []), (["gzip"], ["gzip"]), (["br, gzip"], ["br", "gzip"]), ([" br\t,, ", "zstd"], ["br", "zstd"]),
    ]) func `codings are listed in the order they were applied`(_ values: [String], expected: [String]) {
        #expect(ContentEncoding.names(values) == expected)
    }
}
