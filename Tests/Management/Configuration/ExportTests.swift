import Testing
import WeirConfiguration
import WeirJSON

/// Accounts written as files.
struct ExportTests {
    private func export(_ account: LocalAccount, _ profiles: [String] = []) async throws -> String {
        var account = account
        let export = try await ConfigurationExport(of: &account, Account.catalog, profiles: profiles)
        return String(decoding: YAMLText(export.document).bytes, as: UTF8.self)
    }

    @Test func `a file comes back as it was`() async throws {
        let done = try await Account.apply(Account.everything, files: Account.files)
        let text = try await export(done.target)
        #expect(text == Account.everything)
        let again = try await Account.apply(text, files: Account.files)
        #expect(try await export(again.target) == text)
    }

    @Test func `an account of which nothing was said is an empty file`() async throws {
        #expect(try await export(Account.apply("version: 1\n").target) == "version: 1\n")
    }

    @Test func `a profile comes with what it needs, and nothing else`() async throws {
        let done = try await Account.apply(
            """
            version: 1
            entries:
              - {name: A, pattern: {regex: 'a'}}
              - {name: B, pattern: {regex: 'b'}}
              - {name: C, pattern: {regex: 'c'}}
            data_classes:
              - {name: X, expression: 'dlp_match(dlp.data_classes["Y"])'}
              - {name: Y, expression: 'dlp_match(dlp.entries["B"])'}
            profiles:
              - {name: P, shared_entries: [A], data_classes: [X]}
              - {name: Q, shared_entries: [C]}
            """
        )
        let text = try await export(done.target, ["p"])
        let file = try Account.read(text)
        #expect(file.objects.map(\.name) == ["A", "B", "Y", "X", "P"])
        await #expect(throws: ConfigurationRefusal("the account has no profile \"R\"")) {
            try await export(done.target, ["R"])
        }
    }

    @Test func `two entries with one name are told apart by their profiles`() async throws {
        let done = try await Account.apply(
            """
            version: 1
            profiles:
              - {name: P, entries: [{name: N, pattern: {regex: 'a'}}]}
              - {name: Q, entries: [{name: N, pattern: {regex: 'b'}}]}
              - {name: R, shared_entries: [Q/N]}
            """
        )
        #expect(try await export(done.target).contains("- entry: Q/N\n"))
    }

    @Test(arguments: [
        "plain", "it's", "true", "007", "- a", "a: b", "a #b", " a", "a ", "", "\u{1F600}", "a\nb", "\\d+\"", "~", "\t",
        "[a]", "*a", "Ünï", "no", "0x1F", "1e3", "a\u{2028}b", "b\u{FEFF}",
    ])
    func `any text comes back from YAML`(text: String) throws {
        let document: JSONValue = [
            "version": 1, "entries": [["name": .string("a" + text), "description": .string(text)]],
        ]
        let file = try ConfigurationFile(YAMLText(document).bytes)
        #expect(file.objects.map(\.name) == ["a" + text])
        #expect(file.objects[0].body["description"].string ?? "" == text)
    }
}
