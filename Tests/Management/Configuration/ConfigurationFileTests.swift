import Testing
import WeirConfiguration

/// What a file may look like.
struct ConfigurationFileTests {
    @Test(arguments: [
        ("", "weir.yaml:1: the file is empty"),
        ("profiles: []\n", "weir.yaml:1: the file has to start with 'version: 1'"),
        ("version: 2\n", "weir.yaml:1: /version: this version of weir reads files with 'version: 1'"),
        ("- 1\n", "weir.yaml:1: a mapping is expected, with 'version: 1' and sections such as 'profiles'"),
        (
            "version: 1\nprofile: []\n",
            "weir.yaml:2: /profile: there is no section of this name; did you mean 'profiles'?"
        ),
        ("version: 1\nprofiles: {}\n", "weir.yaml:2: /profiles: a list is expected"),
        ("version: 1\nprofiles:\n  - a\n", "weir.yaml:3: /profiles/0: an object is expected"),
        ("version: 1\nprofiles:\n  - description: a\n", "weir.yaml:3: /profiles/0: the field \"name\" is required"),
        ("version: 1\nprofiles:\n  - name: 7\n", "weir.yaml:3: /profiles/0/name: a string is expected"),
        (
            "version: 1\nprofiles:\n  - name: a\n  - name: a\n",
            "weir.yaml:4: /profiles/1/name: another custom profile of the file has this name"
        ),
        (
            "version: 1\ndatasets:\n  - name: a\n    words: [b]\n    file: c\n",
            "weir.yaml:3: /datasets/0: give \"words\" or \"file\", not both"
        ),
        (
            "version: 1\ndatasets:\n  - name: a\n    words: [7]\n",
            "weir.yaml:4: /datasets/0/words/0: a word of one line is expected; put a number between quotes"
        ),
    ])
    func `what is wrong with a file is said with its line`(text: String, sentence: String) async {
        #expect(await Account.problem(text) == sentence)
    }

    @Test func `a field that there is none of is ignored with a warning`() throws {
        let file = try Account.read(
            """
            version: 1
            profiles:
              - name: a
                created_at: 2026-01-01T00:00:00Z
                alowed_match_count: 3
                entries:
                  - name: b
                    pattern: {regex: 'c', flags: i}
            """
        )
        #expect(
            file.warnings.map { $0.sentence(in: "f") } == [
                "f:5: /profiles/0/alowed_match_count: there is no field of this name, and it is ignored; did you mean "
                    + "'allowed_match_count'?",
                "f:8: /profiles/0/entries/0/pattern/flags: there is no field of this name, and it is ignored",
            ]
        )
    }

    @Test func `JSON is read as well as YAML`() throws {
        let file = try Account.read(
            #"{"version": 1, "entries": [{"name": "\ud83d\ude00", "pattern": {"regex": "a"}}]}"#
        )
        #expect(file.objects.map(\.name) == ["\u{1F600}"])
    }
}
