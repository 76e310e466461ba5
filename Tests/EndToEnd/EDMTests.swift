import Foundation
import Testing

/// `weir edm encode`, from a table to the files that a dataset takes.
struct EDMTests {
    static let table = """
        name,card,note
        "Meyerhoff, Anna",4111 1111 1111 1111,abc
        Bertram Ohm,5500-0000-0000-0004,

        """
    /// The bytes 0 to 31.
    static let secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

    @Test func `columns are encoded, each into its file, without a value in it`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(Self.table, to: "customers.csv")
        try folder.write(Self.secret + "\n", to: "secret.txt")
        let result = try Binary.shell(
            """
            umask 022
            $WEIR edm encode customers.csv --secret-file secret.txt --output out
            $WEIR edm encode - --columns 1 --output again --secret-file secret.txt < customers.csv > /dev/null
            WEIR_EDM_SECRET=$(cat secret.txt) $WEIR edm encode customers.csv --columns card --output other > /dev/null
            ls out again other; stat -c %a out out/name.edm
            cmp out/name.edm again/name.edm && cmp out/card.edm other/card.edm && echo same
            grep -r -i -l -e anna -e 4111 -e bertram -e AAEC out; head -c 48 out/name.edm
            """,
            in: folder
        )
        #expect(result.messages.isEmpty)
        #expect(
            result.output == """
                COLUMN  FILE      VALUES  EMPTY  TOO SHORT  TOO LONG
                name    name.edm  2       0      0          0
                card    card.edm  2       0      0          0
                note    -         0       1      1          0
                again:
                name.edm

                other:
                card.edm

                out:
                card.edm
                name.edm
                700
                600
                same
                weir-exact-data 1 column key=18ba3d2956b5a8c6 ro
                """
        )
    }

    @Test(arguments: [
        ("", "the secret of the dataset is missing: give it with --secret-file, or in WEIR_EDM_SECRET"),
        ("--secret-file none.txt", "none.txt: no such file or directory"),
        ("--secret-file bad.csv", "this is no secret of a dataset: it is what the server answered as \"secret\""),
        ("--secret-file secret.txt --columns mail", "customers.csv: the first row has no column \"mail\""),
        ("--secret-file secret.txt --columns note", "customers.csv: no column has a value that can be looked for"),
        ("--secret-file secret.txt --delimiter '\"'", "--delimiter takes one ASCII character"),
    ])
    func `what cannot be done is told`(options: String, message: String) throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(Self.table, to: "customers.csv")
        try folder.write("name\nMeyer\"hoff\n", to: "bad.csv")
        try folder.write(Self.secret, to: "secret.txt")
        let result = try Binary.shell("$WEIR edm encode customers.csv --output out \(options)", in: folder)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.messages.contains(message), "\(result.messages)")
        #expect(!result.messages.contains("Meyer"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }

    @Test func `a table that is none is told with its line`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("name\nMeyer\"hoff\n", to: "bad.csv")
        let result = try Binary.shell("$WEIR edm encode bad.csv --output out --secret \(Self.secret)", in: folder)
        #expect(result.status == 2)
        #expect(result.messages.contains("bad.csv: line 2 has a quotation mark inside a field"))
        #expect(result.messages.contains("others on this machine can see --secret"))
        #expect(!result.messages.contains("hoff"))
    }
}
