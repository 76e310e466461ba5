import Testing
import WeirCatalog
import WeirCatalogFiles

struct CatalogSourceTests {
    @Test func `a catalog is in the order of its paths, whatever the order of the files`() throws {
        let source = try CatalogSource(Sample.files)
        #expect(source.entries.map(\.path) == ["badges/example-badge-number.yaml", "words/example-word.yaml"])
        let reversed = try CatalogSource(Sample.files.reversed())
        #expect(reversed == source)
        #expect(source.catalog.entries.map(\.name) == ["Example Badge Number", "Example Word"])
        #expect(source.documentation.map(\.entry) == source.catalog.entries.map(\.id))
    }

    @Test func `a catalog may be empty`() throws {
        let source = try CatalogSource([])
        #expect(source.catalog == Catalog())
    }

    @Test func `an id that is used twice is reported, also between an entry and a profile`() {
        let same = "11111111-2222-4333-8444-666666666666"
        let files = [
            Sample.file("words/example-word.yaml", Sample.word),
            Sample.file("words/other-word.yaml", Sample.word.replacing("name: Example", with: "name: Other")),
            Sample.file(
                "Profiles/words.yaml",
                "id: \(same)\nname: Words\nsummary: Words.\nentries: [Example Word, Other Word]\n"
            ),
        ]
        #expect(
            Sample.problems(of: files) == [
                "words/example-word.yaml:1:5: error: this id is also in Profiles/words.yaml",
                "words/other-word.yaml:1:5: error: this id is also in Profiles/words.yaml",
            ]
        )
    }

    @Test func `a name that is used twice is reported`() {
        let other = Sample.word
            .replacing("id: 11111111", with: "id: 22222222")
        let files = [
            Sample.file("words/example-word.yaml", Sample.word),
            Sample.file("words/other-word.yaml", other),
        ]
        #expect(
            Sample.problems(of: files) == [
                #"words/other-word.yaml:2:7: error: the name "Example Word" is also in words/example-word.yaml"#
            ]
        )
    }

    @Test func `a profile with an entry that does not exist is reported`() {
        let profile = Sample.profile
            .replacing("- Example Word", with: "- Exmaple Word")
            .replacing("- Example Badge Number", with: "- Passport")
        let files = Sample.files.dropLast() + [Sample.file("Profiles/example-profile.yaml", profile)]
        #expect(
            Sample.problems(of: Array(files)) == [
                #"Profiles/example-profile.yaml:5:5: error: there is no entry "Exmaple Word"; "#
                    + #"did you mean "Example Word"?"#,
                #"Profiles/example-profile.yaml:6:5: error: there is no entry "Passport""#,
            ]
        )
    }

    @Test func `an entry that overlaps with one that does not exist is reported`() throws {
        let text = try #require(
            Broken("overlaps: [Example Word]", "overlaps: [Exmaple Word]").applied(to: Sample.badge)
        )
        let files = [
            Sample.file("badges/example-badge-number.yaml", text), Sample.file("words/example-word.yaml", Sample.word),
        ]
        #expect(
            Sample.problems(of: files) == [
                #"badges/example-badge-number.yaml:35:12: error: there is no entry "Exmaple Word"; "#
                    + #"did you mean "Example Word"?"#
            ]
        )
    }

    @Test func `an entry with a problem still counts as one that exists`() {
        let files =
            Sample.files.dropFirst() + [
                Sample.file(
                    "words/example-word.yaml",
                    Sample.word.replacing("confidence: high", with: "confidence: sure")
                )
            ]
        #expect(
            Sample.problems(of: Array(files)) == [
                #"words/example-word.yaml:6:17: error: "sure" is no confidence; known are low, medium, high, very_high"#
            ]
        )
    }

    @Test func `an entry whose name cannot be read is reported once`() {
        let files = Sample.files.dropFirst() + [Sample.file("words/example-word.yaml", "[")]
        #expect(Sample.problems(of: Array(files)).map { $0.prefix(29) } == ["words/example-word.yaml:2:1: "])
    }

    @Test(arguments: [
        "example.yaml", "words/more/example.yaml", "words/Example.yaml", "words/example_word.yaml", "words/.yaml",
        "words/example.yml", "words/README.md", "/example.yaml", "words/-example.yaml", "words/größe.yaml", "",
    ])
    func `a file that is not where it belongs is reported`(path: String) {
        #expect(
            Sample.problems(of: [Sample.file(path, Sample.word)]) == [
                "\(path):1:1: error: a catalog file is named <family>/<entry>.yaml or Profiles/<profile>.yaml, "
                    + "the last part in lower case with hyphens"
            ]
        )
    }

    @Test func `too many files are refused before any is read`() {
        let files = (0...CatalogLimits.fileCount).map { Sample.file("words/w\($0).yaml", "") }
        #expect(Sample.problems(of: files) == [".:1:1: error: the catalog has more than 4096 files"])
    }
}
