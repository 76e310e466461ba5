import Foundation
import Testing

/// `weir terms`, with the data folder of a test in place of the user's.
struct TermsTests {
    static let tabulation = """
        Foundation URI\tCode\tTitle\tClassKind\tChapterNo
        "http://example.com/1"\t""\t"Certain infectious or parasitic diseases"\tchapter\t01
        "http://example.com/2"\t"1C10.0"\t"- - Abdominal actinomycosis"\tcategory\t01
        "http://example.com/3"\t"XK9K"\t"- Left side"\tcategory\tX

        """

    @Test func `an imported list is found, private, and listed`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(Self.tabulation, to: "titles.txt")
        try folder.write("He had abdominal\nactinomycosis on the left side.\n", to: "letter.txt")
        let result = try Binary.shell(
            """
            umask 022; export XDG_DATA_HOME=$PWD/data
            $WEIR terms list | grep icd-11
            $WEIR terms import icd-11 titles.txt && cat data/weir/terms/icd-11.txt
            ls data/weir/terms; stat -c %a data/weir data/weir/terms data/weir/terms/icd-11.txt
            $WEIR terms list --format json > list.json
            $WEIR scan --format jsonl --profile 'Health Information' letter.txt > found.jsonl
            """,
            in: folder
        )
        #expect(result.messages.isEmpty)
        #expect(
            result.output == """
                icd-11                                     missing
                the list icd-11 does not ship with weir; import it with: weir terms import icd-11 FILE
                Imported 3 titles, 1 of them everyday words, to \(folder.path)/data/weir/terms/icd-11.txt
                Abdominal actinomycosis
                Certain infectious or parasitic diseases
                ~Left side
                icd-11.txt
                700
                700
                600

                """
        )
        let found = try folder.read("found.jsonl")
        #expect(found.contains("ICD-11 Short Description"))
        let lists = try JSONSerialization.jsonObject(with: Data(folder.read("list.json").utf8)) as? [[String: Any]]
        let imported = try #require(lists?.first { $0["name"] as? String == "icd-11" })
        #expect(imported["terms"] as? Int == 3)
        #expect(imported["origin"] as? String == "imported")
        #expect(lists?.contains { $0["name"] as? String == "icd-10-cm" } == true)
    }

    @Test func `a scan without the list says what was not looked for`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try Binary.shell(
            "echo 'abdominal actinomycosis' | XDG_DATA_HOME=$PWD $WEIR scan --profile 'Health Information' -",
            in: folder
        )
        #expect(result.messages.contains("not looked for: ICD-11 Short Description"))
        #expect(result.messages.contains("weir terms import icd-11"))
    }

    @Test func `a file that cannot be used leaves the list as it was`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("old words\n", to: "weir/terms/icd-11.txt")
        try folder.write("Code,Title\n1C10.0,Abdominal actinomycosis\n", to: "titles.csv")
        let result = try Binary.shell("XDG_DATA_HOME=$PWD $WEIR terms import icd-11 titles.csv", in: folder)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.messages.hasPrefix("weir: titles.csv: its columns are not separated by tabs; "))
        #expect(!result.messages.contains("actinomycosis"))
        #expect(try folder.read("weir/terms/icd-11.txt") == "old words\n")
    }

    @Test(arguments: [
        ("XDG_DATA_HOME=$PWD $WEIR terms import icd-11 missing.txt", "weir: missing.txt: no such file or directory\n"),
        ("XDG_DATA_HOME=$PWD $WEIR terms import icd-11 .", "weir: .: this is no file\n"),
        ("XDG_DATA_HOME=$PWD $WEIR terms import icd-11 /dev/zero", "weir: /dev/zero: this is no file\n"),
        ("$WEIR terms import icd-11 titles.txt", "weir: there is no place for the list: set HOME or XDG_DATA_HOME"),
        ("XDG_DATA_HOME=$PWD/titles.txt $WEIR terms import icd-11 titles.txt", "weir: "),
        ("XDG_DATA_HOME=$PWD $WEIR terms import icd-10-cm titles.txt", "Error: "),
    ])
    func `what cannot be done ends with status 2`(line: String, message: String) throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write(Self.tabulation, to: "titles.txt")
        let result = try Binary.shell(line, in: folder)
        #expect(result.status == 2)
        #expect(result.messages.hasPrefix(message))
    }

    @Test func `a file over the limit is refused before it is read`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        // A file with a hole: it takes no space.
        let result = try Binary.shell(
            "truncate -s 129M titles.txt; XDG_DATA_HOME=$PWD $WEIR terms import icd-11 titles.txt",
            in: folder
        )
        #expect(result.status == 2)
        #expect(result.messages == "weir: titles.txt: the file has more than 134 MB, the most that is read\n")
    }
}
